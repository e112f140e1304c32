"""What is explained of the pages that are no phase, by head; of the phases it stands in `knowledge/explanations/`."""

from collections.abc import Mapping


def overview() -> Mapping[str, str]:
    return {
        "": "Hier zie je hoe ver elke fase is, wat er aankomt en wat over de datum is. Daaronder staan de gegevens van"
        " je plan; die komen op het voorblad.",
        "Zo begin je": "Kijk hier even als je het plan na een paar weken weer opent. Enter in de lijst links, of F2"
        " tot en met F9, brengt je naar een fase.",
    }


def checks() -> Mapping[str, str]:
    return {
        "": "Verbeterplan kijkt mee terwijl je schrijft. Hier staat alles bij elkaar wat nog ontbreekt, wat elkaar"
        " tegenspreekt, en wat je plan nog beter kan maken. Kies een punt om te lezen waar het om gaat; met Enter ga"
        " je naar de plek.",
        "Drie soorten": "Aanvullen (○): zonder dit is je document niet af. Let op (!): kijk hier nog eens naar. Tip"
        " (»): het mag, het moet niet.",
        "Niet van toepassing?": "Leg het punt met Del weg en zeg waarom. Het blijft onderaan staan, en met Ins haal je"
        " het weer terug. Een punt houdt nooit iets tegen.",
    }


def thread() -> Mapping[str, str]:
    return {
        "": "Hier zie je van elk doel of de draad heel is: van de aanleiding en de oorzaak, via wat jullie kiezen en"
        " doen, tot de meting en de borging. Een dicht rondje (●) is er, bij een open rondje (○) staat wat er nog"
        " ontbreekt.",
        "Zo gebruik je het": "Loop met de pijltjes langs de schakels; Enter brengt je naar de plek in je plan. Met"
        " Ctrl+N ga je naar de volgende breuk. Onderaan staat wat nog bij geen doel hoort: kies daar een doel, en het"
        " hangt vast.",
    }
