"""BSNs, patient numbers, telephone numbers and e-mail addresses."""

import re
from collections.abc import Iterator

from vp_tui.checks.privacy.context import institutional
from vp_tui.checks.privacy.known import Known, folded
from vp_tui.checks.privacy.passages import Found, Passages, any_of

# Nine digits, bare or in the groups people use; eight where they are called a BSN (the leading zero is left out).
BSN = re.compile(
    r"\d(?<![\w.,/€+-].)(?:\d{8}|\d{3}[. -]\d\d[. -]\d{3}|\d\d(?P<gap>[. -])\d{3}(?P=gap)\d{3}|\d\d[. -]\d\d[. -]\d{4}|\d{7})"
    r"(?![\w€]|[.,-]\d)"
)
CALLED_BSN = re.compile(r"(?:bsn|burgerservicen\w*|sofin\w*)\W{0,3}(?:is |was )?$", re.IGNORECASE)
OTHER_NUMBER = re.compile(
    r"(?:order|bestel|factuur|artikel|serie|kvk|rsin|btw|agb|iban|rekening|ticket|melding|contract|licentie|lot|charge|isbn"
    r"|big|ean|zaak|versie|bedrag|budget|omzet|€)[^\d.;:]*[:.]?\s*$",
    re.IGNORECASE,
)
AMOUNT = re.compile(r"\s?(?:euro|cent|keer|mensen|pati[eë]nten|inwoners|regels|stuks|records|bytes|%|mg|ml)", re.IGNORECASE)

NUMBER = r"[- ]?(?:nummer|nr|no|id)(?![^\W\d_])"
PATIENT_NUMBER = re.compile(
    any_of(
        rf"pati[eë]nt(?:en)?{NUMBER}", rf"pat\.?{NUMBER}", rf"pt\.?{NUMBER}", rf"cli[eë]nt(?:en)?{NUMBER}",
        rf"dossier{NUMBER}", rf"his{NUMBER}", rf"epd{NUMBER}", rf"zis{NUMBER}", rf"ecd{NUMBER}", rf"polis{NUMBER}",
        rf"verzeker(?:den|ings|de){NUMBER}", rf"zorgverzekerings{NUMBER}", rf"inschrijf{NUMBER}", "mrn",
        r"pati[eë]nte?(?= \d{5})", r"pte?\.?(?= \d{5})", r"dossier(?= \d{5})",
    )
    + r"[.:]?(?: is| was| =| #)? ?\(?(?P<number>(?:[A-Z]{1,3}[- ]?)?\d(?:[.-]?\d){2,})(?!\w|[.,]\d)"
)  # fmt: skip

NINE = r"(?:[ ()–./-]{0,2}\d){9}(?!\d|[.,-]\d)"
PHONE = re.compile(
    rf"[+(0](?<![\w+.,-].)(?:(?:(?<=\+)31|(?<=0)031)(?: ?\(0\))?{NINE}|(?:(?<=\()0|(?<=0))(?=[1-7]){NINE})"
)
# How the ten digits of a Dutch number are grouped; a date with a time behind it is grouped otherwise.
GROUPS = {
    (10,), (2, 8), (3, 7), (4, 6), (2, 4, 4), (2, 2, 2, 2, 2), (3, 3, 4), (3, 3, 2, 2), (3, 2, 2, 3), (4, 3, 3), (4, 2, 2, 2),
    (2, 3, 3, 2), (2, 2, 3, 3), (3, 4, 3), (2, 4, 2, 2), (2, 2, 2, 4), (2, 3, 2, 3),
}  # fmt: skip

DOMAIN = re.compile(r"@(?:[\w-]+\.)+[^\W\d_]{2,}")
MAILBOX = re.compile(r"[\w.+%-]+\Z")
SHARED_MAILBOX = re.compile(
    r"(?:info|balie|receptie|praktijk|assistent|secretariaat|administratie|contact|recept|spoed|poh|huisarts|apotheek|hagro"
    r"|no-?reply|opleiding|helpdesk|support|kwaliteit|management|planning|aios|scholing|academie|bestuur|post|mail|team"
    r"|klacht|vim|service|privacy|fg|website|redactie|vragen|aanmeld)",
    re.IGNORECASE,
)


def bsns(passages: Passages) -> Iterator[Found]:
    """Numbers that pass the eleven-test and aren't called something else."""
    for match in BSN.finditer(passages.text):
        before, digits = passages.before(match.start()), re.sub(r"\D", "", match[0])
        called = CALLED_BSN.search(before)
        if (len(digits) == 8 and not called) or OTHER_NUMBER.search(before) or AMOUNT.match(passages.after(match.end())):
            continue
        if _passes_eleven_test(digits):
            yield Found("privacy.bsn", *match.span())


def _passes_eleven_test(digits: str) -> bool:
    # Only where there is something to test: stdnum takes longer to load than all patterns take to run.
    from stdnum.nl import bsn

    return bsn.is_valid(digits)


def patient_numbers(passages: Passages) -> Iterator[Found]:
    """What is called a patient's number; a number alone is one of thousands in a plan."""
    for match in PATIENT_NUMBER.finditer(passages.text):
        yield Found("privacy.patient_number", *match.span("number"))


def phones(passages: Passages) -> Iterator[Found]:
    """Mobile and fixed lines, but for service numbers and what is said to be an organisation's."""
    for match in PHONE.finditer(passages.text):
        national = re.sub(r"^(?:\+31|0031)\D*0?", "0", match[0].replace("(0)", ""))
        digits = re.sub(r"\D", "", national)
        groups = tuple(len(each) for each in re.findall(r"\d+", national))
        if len(digits) != 10 or (national == match[0] and groups not in GROUPS):
            continue
        if digits.startswith("06") or not institutional(passages.before(match.start())):
            yield Found("privacy.phone", *match.span())


def emails(passages: Passages, known: Known) -> Iterator[Found]:
    """Addresses, but for shared mailboxes and those with the name of someone the plan knows."""
    for match in DOMAIN.finditer(passages.text):
        at = match.start()
        mailbox = MAILBOX.search(passages.text, max(0, at - 64), at)
        if mailbox and not SHARED_MAILBOX.match(mailbox[0]) and not known.in_mailbox(folded(mailbox[0])):
            yield Found("privacy.email", mailbox.start(), match.end())
