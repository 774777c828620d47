//! How far a build of many agreements is, on standard error: a bar where that is a terminal, else a line now and then.
//!
//! What is made and listed is `run`'s; the words are those of `cli-progress`.

use std::collections::VecDeque;
use std::io::{self, IsTerminal, Write};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::margin::Margin;
use super::speech::Speech;

/// A build's progress, which any of its threads may add to. Dropped, it takes its bar away.
pub(crate) struct Progress<'a> {
    speech: &'a Speech,
    begun: Instant,
    shown: Shown,
    pace: Mutex<Pace>,
}

impl<'a> Progress<'a> {
    /// Of so many agreements. Of one, or of an unknown number, nothing is shown.
    pub(crate) fn new(total: Option<usize>, speech: &'a Speech) -> Self {
        let total = total.filter(|total| *total > 1);
        let shown = total.map_or(Shown::Nothing, |total| Shown::here(total as u64));
        let pace = Mutex::new(Pace::new(total.unwrap_or_default()));
        let progress = Self { speech, begun: Instant::now(), shown, pace };
        if let Shown::Bar(bar) = &progress.shown {
            bar.set_message(line(&Pace::new(total.unwrap_or_default()), Duration::ZERO, speech));
        }
        progress
    }

    /// Another one is done.
    pub(crate) fn advance(&self) {
        self.tell(|done| done + 1);
    }

    /// So many have been gone through, those that nothing was made of among them.
    pub(crate) fn reach(&self, count: usize) {
        self.tell(|_| count);
    }

    /// Prints something on standard output, with no bar in the way.
    pub(crate) fn aside<T>(&self, print: impl FnOnce() -> T) -> T {
        match &self.shown {
            // Where the lines go elsewhere, whoever reads them may be slow, and must not stop the bar.
            Shown::Bar(bar) if io::stdout().is_terminal() => bar.suspend(print),
            _ => print(),
        }
    }

    fn tell(&self, count: impl FnOnce(usize) -> usize) {
        let Some((done, line)) = self.due(count) else { return };
        match &self.shown {
            Shown::Bar(bar) => {
                bar.set_position(done as u64);
                bar.set_message(line);
            }
            // Nobody is left to tell when the log is gone.
            _ => drop(writeln!(anstream::stderr(), "{line}")),
        }
    }

    /// How many are done now, and what is to be told of it, if anything is.
    fn due(&self, count: impl FnOnce(usize) -> usize) -> Option<(usize, String)> {
        let rhythm = match self.shown {
            Shown::Nothing => return None,
            Shown::Bar(_) => Rhythm::Bar,
            Shown::Lines => Rhythm::Log,
        };
        let mut pace = self.pace.lock().unwrap_or_else(PoisonError::into_inner);
        let at = self.begun.elapsed();
        let done = count(pace.done);
        pace.reach(done, at, rhythm).then(|| (done, line(&pace, at, self.speech)))
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if let Shown::Bar(bar) = &self.shown {
            bar.finish_and_clear();
        }
    }
}

enum Shown {
    Nothing,
    Bar(ProgressBar),
    Lines,
}

impl Shown {
    /// A bar where it can be drawn: not on what is no terminal, nor on one that only takes lines (`TERM=dumb`).
    fn here(total: u64) -> Self {
        if ProgressDrawTarget::stderr().is_hidden() {
            return Self::Lines;
        }
        let target = ProgressDrawTarget::term_like_with_hz(Box::new(Margin::of_stderr()), DRAWN);
        let style =
            ProgressStyle::with_template("[{bar:24}] {wide_msg}").map(|style| style.progress_chars("=> "));
        let bar = ProgressBar::with_draw_target(Some(total), target);
        Self::Bar(bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar())))
    }
}

/// How often something is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rhythm {
    /// As often as one can see.
    Bar,
    /// First after ten seconds, and then after a tenth of all or a minute, whichever comes first, but never twice in ten seconds.
    Log,
}

/// How often a bar is drawn in a second, at most.
const DRAWN: u8 = 20;

const OF_A_BAR: Duration = Duration::from_millis(100);
const OF_A_LOG: Duration = Duration::from_secs(10);
const SIGN_OF_LIFE: Duration = Duration::from_mins(1);

/// How long the time is over which the rate is taken: what `--resume` keeps is done much faster than the rest.
const LATELY: Duration = Duration::from_secs(30);

/// How close to one another the counts are from which the rate is taken.
const APART: Duration = Duration::from_millis(500);

/// How many are done, and how fast; times are counted from the beginning.
struct Pace {
    total: usize,
    done: usize,
    /// When something was told, and how many were done then.
    told: Option<(Duration, usize)>,
    /// What was done when, lately.
    counts: VecDeque<(Duration, usize)>,
}

impl Pace {
    fn new(total: usize) -> Self {
        Self { total, done: 0, told: None, counts: VecDeque::from([(Duration::ZERO, 0)]) }
    }

    /// Notes that so many are done; whether that is to be told.
    fn reach(&mut self, done: usize, at: Duration, rhythm: Rhythm) -> bool {
        self.done = done;
        if self.counts.back().is_none_or(|(last, _)| at >= *last + APART) {
            self.counts.push_back((at, done));
        }
        while self.counts.get(1).is_some_and(|(second, _)| *second + LATELY <= at) {
            self.counts.pop_front();
        }
        let (last, told) = self.told.unwrap_or_default();
        let since = at.saturating_sub(last);
        let is_due = match rhythm {
            Rhythm::Bar => since >= OF_A_BAR,
            Rhythm::Log => {
                let is_enough =
                    self.told.is_none() || since >= SIGN_OF_LIFE || (done - told) * 10 >= self.total;
                // The end speaks for itself.
                since >= OF_A_LOG && is_enough && done < self.total
            }
        };
        if is_due {
            self.told = Some((at, done));
        }
        is_due
    }

    /// How many are done in a second, lately; nothing as long as nothing is.
    fn rate(&self, at: Duration) -> Option<f64> {
        let (then, done) = self.counts.front()?;
        let rate = (self.done - done) as f64 / at.saturating_sub(*then).as_secs_f64();
        (rate > 0.0 && rate.is_finite()).then_some(rate)
    }
}

fn line(pace: &Pace, at: Duration, speech: &Speech) -> String {
    let done = [("done", pace.done.into()), ("total", pace.total.into())];
    let Some(rate) = pace.rate(at) else { return speech.say("cli-progress.begun", &done) };
    let left = (pace.total.saturating_sub(pace.done) as f64 / rate).ceil();
    let [done, total] = done;
    let how = [done, total, ("rate", shown(rate, speech).into()), ("remaining", clock(left as u64).into())];
    speech.say("cli-progress", &how)
}

/// A rate, with tenths where they matter.
fn shown(rate: f64, speech: &Speech) -> String {
    if rate >= 9.95 {
        return format!("{rate:.0}");
    }
    let tenths = (rate * 10.0).round() as usize;
    speech.say("cli-progress.tenths", &[("whole", (tenths / 10).into()), ("tenth", (tenths % 10).into())])
}

/// Seconds as hours, minutes and seconds: `1:05`, `2:00:00`.
fn clock(seconds: u64) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours == 0 { format!("{minutes}:{seconds:02}") } else { format!("{hours}:{minutes:02}:{seconds:02}") }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::thread;
    use std::time::{Duration, Instant};

    use super::{Pace, Progress, Rhythm, Shown, clock, line, shown};
    use crate::cli::speech::Speech;

    /// What a build tells that does as many at once, so many milliseconds apart: when, and how many are done.
    fn told(total: usize, at_once: usize, apart: u64, rhythm: Rhythm) -> Vec<(u64, usize)> {
        let mut pace = Pace::new(total);
        let mut told = Vec::new();
        for step in 1..=total / at_once {
            let at = Duration::from_millis(step as u64 * apart);
            if pace.reach(step * at_once, at, rhythm) {
                told.push((at.as_secs(), step * at_once));
            }
        }
        told
    }

    #[test]
    fn a_log_shows_life_and_is_not_flooded() {
        // Of what takes seconds, nothing is told.
        assert_eq!(told(1000, 1, 9, Rhythm::Log), []);
        // 50 seconds, 10 minutes, 10 hours; and one that is done by the time that something would be told.
        let of_50_seconds = told(50_000, 1, 1, Rhythm::Log);
        assert_eq!(of_50_seconds, [(10, 10_000), (20, 20_000), (30, 30_000), (40, 40_000)]);
        let ten_minutes = told(6000, 1, 100, Rhythm::Log);
        assert_eq!(ten_minutes[..3], [(10, 100), (70, 700), (130, 1300)]);
        assert_eq!(ten_minutes.len(), 10);
        assert_eq!(told(36_000, 1, 1000, Rhythm::Log).len(), 600);
        assert_eq!(told(256, 256, 20_000, Rhythm::Log), []);
        // A tenth in less than a minute.
        assert_eq!(told(20, 1, 15_000, Rhythm::Log)[..3], [(15, 1), (45, 3), (75, 5)]);
    }

    #[test]
    fn what_the_threads_of_a_build_do_is_told_when_it_is_due() {
        let speech = Speech::of("en");
        let of = |shown, before| Progress {
            speech: &speech,
            begun: Instant::now().checked_sub(Duration::from_secs(before)).unwrap(),
            shown,
            pace: Mutex::new(Pace::new(5000)),
        };
        let log = of(Shown::Lines, 11);
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| (0..10).for_each(|_| log.advance()));
            }
        });
        assert_eq!(log.pace.lock().unwrap().done, 40);
        assert_eq!(log.pace.lock().unwrap().told.map(|(_, done)| done), Some(1), "once in ten seconds");
        let line = of(Shown::Lines, 11).due(|done| done + 22).map(|(_, line)| line);
        assert!(line.is_some_and(|line| line.starts_with("22/5000 agreements, ")));
        assert_eq!(of(Shown::Lines, 9).due(|done| done + 1), None);
        assert_eq!(of(Shown::Nothing, 11).due(|done| done + 1), None);
    }

    #[test]
    fn a_bar_is_drawn_as_often_as_one_can_see() {
        let drawn = told(10_000, 1, 1, Rhythm::Bar);
        assert_eq!(drawn.len(), 100);
        assert_eq!(drawn.last(), Some(&(10, 10_000)));
    }

    #[test]
    fn the_rate_is_that_of_late() {
        let mut pace = Pace::new(100_000);
        let seconds = Duration::from_secs;
        assert_eq!(pace.rate(seconds(0)), None);
        // What was made before goes by in no time.
        pace.reach(50_000, seconds(1), Rhythm::Log);
        assert_eq!(pace.rate(seconds(1)), Some(50_000.0));
        for second in 2..100 {
            pace.reach(50_000 + 10 * second, seconds(second as u64), Rhythm::Log);
        }
        let rate = pace.rate(seconds(99)).unwrap_or_default();
        assert!((rate - 10.0).abs() < 0.01, "{rate}");
    }

    #[test]
    fn a_line_has_count_rate_and_what_remains() {
        let say = |tag: &str, done, at| {
            let mut pace = Pace::new(5000);
            pace.reach(done, Duration::from_secs(at), Rhythm::Log);
            line(&pace, Duration::from_secs(at), &Speech::of(tag))
        };
        assert_eq!(say("en", 1000, 10), "1000/5000 agreements, 100/s, 0:40 left");
        assert_eq!(say("nb", 15, 10), "15/5000 avtaler, 1,5/s, 55:24 igjen");
        assert_eq!(say("fi", 10, 10), "10/5000 sopimusta, 1,0/s, jäljellä 1:23:10");
        assert_eq!(say("de", 0, 10), "0/5000 Verträge");
        assert_eq!(shown(9.96, &Speech::of("en")), "10");
        assert_eq!(shown(9.94, &Speech::of("en")), "9.9");
    }

    #[test]
    fn times_are_written_as_clocks_show_them() {
        let times = [(0, "0:00"), (65, "1:05"), (3600, "1:00:00"), (100_000, "27:46:40")];
        for (seconds, text) in times {
            assert_eq!(clock(seconds), text);
        }
    }
}
