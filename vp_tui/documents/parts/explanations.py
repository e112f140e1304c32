"""A short explanation under a heading, in our own words; only printed *met toelichting*."""

from vp_tui.documents.kinds import ANNEXES

EXPLANATIONS = {
    "Inleiding": (
        "Hier lees je wat er beter moet, waarom dat nu speelt en hoe ver dit plan reikt: eerst de situatie van nu, "
        "dan die waar we naartoe willen, en wat daarvoor nog nodig is."
    ),
    "Samenstelling team en plek in de organisatie/regio": (
        "Wie er in het team werken, en met wie in de praktijk en de wijk dit plan te maken heeft."
    ),
    "Korte beschrijving van de kansen en bedreigingen bij het behalen van de doelen": (
        "Wat helpt en wat remt, verdeeld over vier soorten. Achter het pijltje staat wat we aan een belemmering doen."
    ),
    "SMART Doelen": (
        "Elk doel is uitgewerkt in vijf vragen, zodat achteraf is vast te stellen of het is gehaald. De nulmeting is "
        "de waarde voordat we beginnen."
    ),
    "Acties en afspraken over: Interventies en veranderingen": (
        "Per doel: wat we anders gaan doen, en welke stappen daarbij horen, met een naam en een moment."
    ),
    "Acties en afspraken over: gegevensverzameling monitoring PDCA": (
        "Welke cijfers we bijhouden, wie dat doet en wanneer we er samen naar kijken om bij te sturen."
    ),
    "Acties en afspraken over: Communicatie over aanpak en resultaten": (
        "Wie we op welk moment meenemen in de aanpak, de voorwaarden en de eerste uitkomsten."
    ),
    "Acties en afspraken over: Borging en verspreiding": (
        "Hoe de nieuwe werkwijze blijft bestaan als het project voorbij is, en wie er verder nog iets aan heeft."
    ),
    ANNEXES[1]: "Voor wie deze verandering iets betekent, wat zij nodig hebben en hoe we hen betrekken.",
    ANNEXES[2]: ("Welke mogelijkheden er waren, wat ervoor en ertegen pleitte, en wat we samen besloten."),
    ANNEXES[3]: "De meetwaarden per doel, in de volgorde van de tijd.",
    ANNEXES[4]: "Wat dit project mij leerde, fase voor fase.",
}
