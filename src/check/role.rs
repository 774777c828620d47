//! Whose business a sub-processor's function is, where that may be nobody's whose data these are.
//!
//! Only a person can tell: so rules ask, and say nothing else of the entry until that is answered.

use super::{independent_controller, own_business};
use crate::register::SubProcessor;

/// Functions of those who process for purposes of their own: whoever carries out payments decides by law of its own what for and
/// for how long (EDPB Guidelines 07/2020, part I, section 2.1.4, example “Bank payments”).
const OF_CONTROLLERS: [&str; 2] = ["bank", "payment-service"];

/// Functions that a processor has in its own business, where it is a controller itself (GDPR art. 4(7)); the last is the code by
/// which the example names what stands on the processor's own website. Others, such as `communication`, are as often part of
/// a service.
const OF_THE_PROCESSOR: [&str; 6] =
    ["bookkeeping-and-invoicing", "invoicing", "marketing", "newsletter", "payment-gateway", "pop-up-tool"];

/// Whether it is normally a controller of its own.
pub(super) fn may_be_controller(entry: &SubProcessor) -> bool {
    OF_CONTROLLERS.contains(&entry.function.as_str())
}

/// Whether it seems to serve the processor's own business.
pub(super) fn may_serve_processor(entry: &SubProcessor) -> bool {
    OF_THE_PROCESSOR.contains(&entry.function.as_str())
}

/// Whether it is in question that it is a sub-processor at all, and nobody has accepted that it is.
pub(super) fn is_open(entry: &SubProcessor) -> bool {
    let is_accepted = |rule: &super::Rule| entry.accepted.iter().any(|one| one.check == rule.code.0);
    may_be_controller(entry) && !is_accepted(&independent_controller::RULE)
        || may_serve_processor(entry) && !is_accepted(&own_business::RULE)
}
