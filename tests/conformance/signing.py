"""pyHanko signs the fields of an annex and validates them; poppler's pdfsig validates them too."""

import datetime
import logging
import multiprocessing
import re

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import NoEncryption, pkcs12
from cryptography.x509.oid import NameOID
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from pyhanko.pdf_utils.font.opentype import GlyphAccumulatorFactory
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.text import TextBoxStyle
from pyhanko.sign import signers
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.stamp import TextStampStyle
from pyhanko_certvalidator import ValidationContext

from verdict import Tally, call, demand

FIELDS = ["controller.signature", "processor.signature"]

# Who signs in a process of its own.
SIGNATORY = None

# What pyHanko objects to comes back as a verdict.
logging.getLogger("pyhanko").setLevel(logging.CRITICAL)


class Signatory:
    """Someone with a certificate from an authority that exists only here, and a stamp in an embedded font."""

    def __init__(self, folder, font):
        authority, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
        root = certificate("Prøvesertifikater", authority, "Prøvesertifikater", authority)
        own = certificate("Kari Prøve", key, "Prøvesertifikater", authority)
        bundle = pkcs12.serialize_key_and_certificates(None, key, own, [root], NoEncryption())
        self.signer = signers.SimpleSigner.load_pkcs12_data(bundle, [], None)
        self.roots = [one for one in self.signer.cert_registry if one.ca]

        # pyHanko writes widths in the font's own units, which a PDF reads as thousandths.
        scaled, path = TTFont(font), folder / "stamp.ttf"
        scale_upem(scaled, 1000)
        scaled.save(path)
        self.stamp = TextStampStyle(
            stamp_text="%(signer)s\n%(ts)s",
            text_box_style=TextBoxStyle(font=GlyphAccumulatorFactory(str(path))),
        )

    def sign(self, source, field, target):
        """Signs one field that stands there, in an update after the end of the file."""
        with source.open("rb") as file, target.open("wb") as output:
            meta = signers.PdfSignatureMetadata(field_name=field)
            signer = signers.PdfSigner(meta, self.signer, stamp_style=self.stamp)
            signer.sign_pdf(IncrementalPdfFileWriter(file), existing_fields_only=True, output=output)
        return target

    def sign_all(self, source, fields, target):
        """Signs these fields in turn."""
        for field in fields:
            source = self.sign(source, field, target.with_suffix(f".{field}.pdf")).rename(target)
        self.pyhanko(target, fields)

    def pyhanko(self, path, fields):
        """Each signature is whole, trusted, and followed by nothing but the signing of other fields."""
        with path.open("rb") as file:
            signatures = PdfFileReader(file).embedded_signatures
            demand([one.field_name for one in signatures] == fields, [one.field_name for one in signatures])
            for one in signatures:
                context = ValidationContext(trust_roots=self.roots, allow_fetching=False)
                status = validate_pdf_signature(one, context)
                demand(status.bottom_line, f"{one.field_name}: {status.summary()}")


def apart(signatory, judge, asked):
    """What `judge` gives for a signatory and each of these, in order, by as many processes as there are processors.

    Forked, for keys are not to be sent from one process to another.
    """
    context = multiprocessing.get_context("fork")
    with context.Pool(initializer=globals().__setitem__, initargs=("SIGNATORY", signatory)) as pool:
        yield from pool.imap(judge, asked)


def each_way(pdf):
    """Signs each field by itself and both in turn; gives each signed file with what was asked about it and the verdicts."""
    controller, processor = FIELDS
    given = []
    for source, fields in [(pdf, [controller]), (pdf, [processor]), (None, FIELDS)]:
        target = pdf.with_suffix(f".{'+'.join(field.partition('.')[0] for field in fields)}.pdf")
        # The second signature goes on what the controller signed.
        source = source or pdf.with_suffix(".controller.pdf")
        empty = [field for field in FIELDS if field not in fields]
        verdicts = {
            "pyHanko signs": Tally.verdict(SIGNATORY.sign, source, fields[-1], target),
            "pdfsig": Tally.verdict(pdfsig, target, fields, empty),
            "pyHanko": Tally.verdict(SIGNATORY.pyhanko, target, fields),
        }
        given.append((target, verdicts))
    return given


def every_field(asked):
    """The verdict on a PDF whose fields are signed in turn."""
    return Tally.verdict(SIGNATORY.sign_all, *asked)


def empty_fields(path):
    """The names of the fields that nobody has signed."""
    with path.open("rb") as file:
        return [name for name, value, _ in enumerate_sig_fields(PdfFileReader(file)) if value is None]


def certificate(name, key, issuer, issuer_key):
    """A certificate for today: an authority's, if it is its own issuer."""
    authority, now = name == issuer, datetime.datetime.now(datetime.timezone.utc)
    usage = dict.fromkeys(
        ["key_encipherment", "data_encipherment", "key_agreement", "encipher_only", "decipher_only"], False
    )
    usage |= dict.fromkeys(["key_cert_sign", "crl_sign"], authority)
    usage |= dict.fromkeys(["digital_signature", "content_commitment"], not authority)
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(**usage), critical=True)
        .sign(issuer_key, SHA256())
    )


def pdfsig(path, signed, empty=()):
    """The fields are these and no others; those signed, in this order, are valid, and the last covers the file."""
    _, said = call("pdfsig", "-nocert", path)
    if "Digital Signature Info" not in said and "does not contain any signatures" not in said:
        raise RuntimeError(said)
    fields = dict(re.findall(r"Signature Field Name: ([^\n]*)\n(.*?)(?=^Signature #|\Z)", said, re.M | re.S))
    demand(sorted(fields) == sorted([*signed, *empty]), f"the fields are {sorted(fields)}")
    for name in empty:
        demand("The signature form field is not signed." in fields[name], fields[name])
    for name in signed:
        demand("Signature Validation: Signature is Valid." in fields[name], fields[name])
    demand(not signed or "  - Total document signed" in fields[signed[-1]], said)
