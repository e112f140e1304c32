"""BSNs, patient numbers, telephone numbers and e-mail addresses."""

import re
from collections.abc import Iterator

from vp_tui.checks.privacy.context import institutional
from vp_tui.checks.privacy.known import Known
from vp_tui.checks.privacy.passages import FoundPassage, Passages
from vp_tui.plan.texts import folded_text

# Nine digits, bare or in the groups people use; eight where they are called a BSN (the leading zero is left out).
BSN = re.compile(
    r"[0-9](?<![\w/€+-].)(?<!\d[.,].)(?:\d{8}|\d{3}[. -]\d\d[. -]\d{3}|\d\d(?P<gap>[. -])\d{3}(?P=gap)\d{3}"
    r"|\d\d[. -]\d\d[. -]\d{4}|\d{7})(?![\w€]|[.,-]\d)"
)
CALLED_BSN = re.compile(r"(?:bsn|burgerservicen\w*|sofin\w*)\W{0,3}(?:is |was )?$", re.IGNORECASE)
OTHER_NUMBER = re.compile(
    r"(?:order|bestel|factuur|artikel|serie|kvk|rsin|btw|agb|iban|rekening|ticket|melding|contract|licentie|lot|charge|isbn"
    r"|big|ean|zaak|versie|bedrag|budget|omzet|€)[^\d.;:]*[:.]?\s*$",
    re.IGNORECASE,
)
AMOUNT = re.compile(
    r"\s?(?:euro|cent|keer|mensen|pati[eë]nten|inwoners|regels|stuks|records|bytes|%|mg|ml)", re.IGNORECASE
)

# From the number back to what it is called: numbers are rarer than words.
NUMBER = re.compile(r"[0-9](?<!\d.)(?<!\d[.,].)(?:[.-]?\d){2,}(?!\w|[.,]\d)")
CALLED_PATIENT_NUMBER = re.compile(
    r"(?<![^\W_])(?:(?:pati[eë]nt(?:en)?|pat\.?|pt\.?|cli[eë]nt(?:en)?|dossier|his|epd|zis|ecd|polis"
    r"|verzeker(?:den|de|ings)|zorgverzekerings|inschrijf)[- ]?(?:nummer|nr|no|id)|mrn)"
    r"[.:]?(?: is| was| =| #)? ?\(?(?P<letters>[A-Z]{0,3}[- ]?)\Z",
    re.IGNORECASE,
)
CALLED_PATIENT = re.compile(r"\b(?:pati[eë]nte?|pte?\.?|dossier) \Z", re.IGNORECASE)
NEAR = 40
LONG = 5  # digits of a number right behind "patiënt": shorter ones are a sample's or a count

NINE = r"(?:[ ()–./-]{0,3}\d){9}(?!\d|[.,-]\d)"
PHONE = re.compile(
    rf"[+(0](?<![\w+,-].)(?<!\d\..)"
    rf"(?:(?:(?<=\+)31|(?<=0)031)(?: ?\(0\))?{NINE}|(?:(?<=\()0|(?<=0))(?=[1-7]){NINE}"
    r"|(?<=\+)(?!31)(?P<abroad>[1-9]\d(?:[ ()./-]{0,3}\d){7,11}(?!\d)))"
)
# How the ten digits of a Dutch number are grouped; a date with a time behind it is grouped otherwise.
GROUPS = re.compile("10|28|37|46|244|22222|334|3322|3223|433|4222|2332|2233|343|2422|2224|2323")

DOMAIN = re.compile(r"@(?:[\w-]+\.)+[^\W\d_]{2,}")
MAILBOX = re.compile(r"[\w.+%-]+\Z")
SHARED_MAILBOX = re.compile(
    r"(?:info|balie|receptie|praktijk|assistent|secretariaat|administratie|contact|recept|spoed|poh|huisarts|apotheek|hagro"
    r"|no-?reply|opleiding|helpdesk|support|kwaliteit|management|planning|aios|scholing|academie|bestuur|post|mail|team"
    r"|klacht|vim|service|privacy|fg|website|redactie|vragen|aanmeld)",
    re.IGNORECASE,
)


def bsns(passages: Passages) -> Iterator[FoundPassage]:
    """Numbers that pass the eleven-test and aren't called something else."""
    for match in BSN.finditer(passages.text):
        before, digits = passages.before(match.start()), re.sub(r"\D", "", match[0])
        called = CALLED_BSN.search(before)
        if (
            (len(digits) == 8 and not called)
            or OTHER_NUMBER.search(before)
            or AMOUNT.match(passages.after(match.end()))
        ):
            continue
        if _passes_eleven_test(digits):
            yield FoundPassage("privacy.bsn", *match.span())


def _passes_eleven_test(digits: str) -> bool:
    # Only where there is something to test: stdnum takes longer to load than all patterns take to run.
    from stdnum.nl import bsn

    return bsn.is_valid(digits)


def patient_numbers(passages: Passages) -> Iterator[FoundPassage]:
    """What is called a patient's number; a number alone is one of thousands in a plan."""
    for match in NUMBER.finditer(passages.text):
        near = passages.text[max(0, match.start() - NEAR) : match.start()].rpartition("\n")[2]
        if not near:
            continue
        if called := CALLED_PATIENT_NUMBER.search(near):
            yield FoundPassage("privacy.patient_number", match.start() - len(called["letters"].lstrip()), match.end())
        elif len(match[0]) >= LONG and match[0].isdigit() and CALLED_PATIENT.search(near):
            yield FoundPassage("privacy.patient_number", *match.span())


def phones(passages: Passages) -> Iterator[FoundPassage]:
    """Mobile and fixed lines, but for service numbers and what is said to be an organisation's."""
    for match in PHONE.finditer(passages.text):
        national = re.sub(r"^(?:\+31|0031)\D*0?", "0", match[0].replace("(0)", ""))
        if not (match["abroad"] or _is_dutch(national, grouped=national == match[0])):
            continue
        if national.startswith("06") or not institutional(passages.before(match.start())):
            yield FoundPassage("privacy.phone", *match.span())


def _is_dutch(national: str, grouped: bool) -> bool:
    groups = [len(each) for each in re.findall(r"\d+", national)]
    return sum(groups) == 10 and (not grouped or bool(GROUPS.fullmatch("".join(map(str, groups)))))


def emails(passages: Passages, known: Known) -> Iterator[FoundPassage]:
    """Addresses, but for shared mailboxes and those with the name of someone the plan knows."""
    for match in DOMAIN.finditer(passages.text):
        at = match.start()
        mailbox = MAILBOX.search(passages.text, max(0, at - 64), at)
        if mailbox and not SHARED_MAILBOX.match(mailbox[0]) and not known.in_mailbox(folded_text(mailbox[0])):
            yield FoundPassage("privacy.email", mailbox.start(), match.end())
