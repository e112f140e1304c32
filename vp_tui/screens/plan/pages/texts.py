"""What is explained of the pages that are no phase, by head; of the phases it stands in `knowledge/explanations/`."""

from collections.abc import Mapping


def overview() -> Mapping[str, str]:
    return {
        "": "Hier begin je als je het plan na een tijdje weer opent. Bovenaan staat wat een dag heeft, daaronder wat"
        " nog op een antwoord wacht. De gegevens van je plan, onderaan, komen op het voorblad.",
        "Zo gebruik je het": "Loop met de pijltjes over de regels; Enter brengt je erheen. Met de spatiebalk vink je"
        " een actie af, met Ins maak je een nieuwe. Hoe ver elke fase is, staat in de lijst links.",
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
        " Ctrl+N ga je naar de volgende ontbrekende schakel. Onderaan staat wat nog bij geen doel hoort:"
        " kies daar een doel, en het hoort erbij.",
    }


def timeline() -> Mapping[str, str]:
    return {
        "": "Alles in je plan wat een dag heeft. Per doel zie je wat er loopt, wat gedaan is en wat nog komt; daaronder"
        " staat wat over het hele plan gaat. De stippellijn is vandaag.",
        "Zo gebruik je het": "De lijst onder de tijdlijn brengt je met Enter naar de plek. Met de spatiebalk vink je"
        " een actie af. Een dag verandert mee als je hem in het plan wijzigt.",
    }


def measurements() -> Mapping[str, str]:
    return {
        "": "Per indicator zie je de metingen in de tijd, met de middelste waarde als lijn. Bovenaan staat in gewone"
        " taal of er iets veranderde. Staat er een signaal, dan is er iets veranderd; wat dat deed, weet je zo niet."
        " Kijk daarvoor wat er bij ▲ gebeurde.",
        "Zo gebruik je het": "Typ een waarde en druk op Enter: die is van de dag die in de regel staat. Zet er een"
        " andere dag voor als dat nodig is: 5-11 7. Van een deel typ je 17 van 20. Met de pijltjes links en rechts ga"
        " je naar een andere indicator.",
        "Plakken": "Kopieer in Excel twee kolommen, datum en waarde, en plak ze in de regel. Je ziet eerst wat er"
        " gelezen is.",
        "Liever niet": "Elke uitschieter uitleggen. Eén punt zegt weinig; kijk naar de reeks.",
    }


def remarks() -> Mapping[str, str]:
    return {
        "": "Hier lees je terug wat je opleider in het Word-document schreef of wijzigde, elk bij de plek waar het over"
        " gaat. In je plan verandert niets tot jij dat kiest.",
        "Wat je ermee kunt": "Met de spatiebalk neem je over wat er staat; nog een keer neemt het terug. Met Del leg je"
        " het opzij, met Ins maak je er een actie van, en wat je typt is je antwoord. Enter brengt je naar de plek.",
        "Inlezen": "Een document dat terugkwam, vindt Verbeterplan zelf in exports en in Downloads. Een ander bestand"
        " sleep je naar de onderste regel. Twee keer inlezen geeft niets dubbel.",
    }
