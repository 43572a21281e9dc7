<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ChartCard</name>
        <message>
            <source>The next 20 years</source>
            <translation>Les 20 prochaines années</translation>
        </message>
        <message>
            <source>The next 20 years, in numbers</source>
            <translation>Les 20 prochaines années, en chiffres</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Chart or table (T)</source>
            <translation>Graphique ou tableau (T)</translation>
        </message>
        <message>
            <source>The lines stand here as soon as the fields are filled.</source>
            <translation>Les courbes paraissent ici dès que les champs sont remplis.</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Graphique</translation>
        </message>
    </context>
    <context>
        <name>FoldCard</name>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>fermé</translation>
        </message>
    </context>
    <context>
        <name>FuturesTable</name>
        <message>
            <source>at least</source>
            <translation>au moins</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>au plus</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
    </context>
    <context>
        <name>KeptCard</name>
        <message>
            <source>Kept for this plot</source>
            <translation>Gardés pour cette parcelle</translation>
        </message>
        <message>
            <source>Take away: {name}</source>
            <translation>Enlever : {name}</translation>
        </message>
    </context>
    <context>
        <name>MonthStrip</name>
        <message>
            <source>with plants</source>
            <translation>avec des plantes</translation>
        </message>
        <message>
            <source>bare</source>
            <translation>nu</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) with plants.</source>
            <translation>
                <numerusform>%n mois avec des plantes.</numerusform>
                <numerusform>%n mois avec des plantes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoPlotYet</name>
        <message>
            <source>See what 20 years of another way may do to the carbon in the soil. Nothing is promised.</source>
            <translation>Voyez ce que 20 ans d’une autre façon peuvent faire au carbone du sol. Rien n’est promis.</translation>
        </message>
        <message>
            <source>Type by hand</source>
            <translation>Saisir à la main</translation>
        </message>
        <message>
            <source>Add a plot</source>
            <translation>Ajouter une parcelle</translation>
        </message>
        <message>
            <source>Choose a plot above, or type by hand</source>
            <translation>Choisissez une parcelle en haut, ou saisissez à la main</translation>
        </message>
    </context>
    <context>
        <name>PaperActs</name>
        <message>
            <source>Print one page…</source>
            <translation>Imprimer une page…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Save the numbers (CSV)…</source>
            <translation>Enregistrer les chiffres (CSV)…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Enregistré : {file}</translation>
        </message>
        <message>
            <source>typed by hand</source>
            <translation>saisi à la main</translation>
        </message>
        <message>
            <source>What if · {day}</source>
            <translation>Et si · {day}</translation>
        </message>
        <message>
            <source>Today's way, no change.</source>
            <translation>La façon d’aujourd’hui, sans changement.</translation>
        </message>
        <message>
            <source>What was asked</source>
            <translation>Ce qui a été demandé</translation>
        </message>
        <message>
            <source>As CO₂: {figure}.</source>
            <translation>En CO₂ : {figure}.</translation>
        </message>
    </context>
    <context>
        <name>PlotFields</name>
        <message>
            <source>The plot</source>
            <translation>La parcelle</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>choisir</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>Climat</translation>
        </message>
        <message>
            <source>Kind of soil</source>
            <translation>Type de sol</translation>
        </message>
        <message>
            <source>Carbon now</source>
            <translation>Carbone actuel</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>Argile</translation>
        </message>
    </context>
    <context>
        <name>SourcesCard</name>
        <message>
            <source>Where the numbers come from</source>
            <translation>D’où viennent les chiffres</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Façon</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Certitude</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>both</source>
            <translation>les deux</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouvelle</translation>
        </message>
        <message>
            <source>IPCC tables for mineral soils, 0–30 cm. They reach their new level after 20 years.</source>
            <translation>Tables du GIEC pour les sols minéraux, 0–30 cm. Le nouveau niveau est atteint après 20 ans.</translation>
        </message>
        <message>
            <source>RothC-26.3, for 0–30 cm, with the constants of its makers' program (Rothamsted Research, 2024).</source>
            <translation>RothC-26.3, pour 0–30 cm, avec les constantes du programme de ses auteurs (Rothamsted Research, 2024).</translation>
        </message>
        <message>
            <source>Today's way is what holds the carbon of now. 5, 10 and 20 % more follow FAO (2020), GSOCseq.</source>
            <translation>La façon d’aujourd’hui est celle qui maintient le carbone actuel. 5, 10 et 20 % de plus suivent la FAO (2020), GSOCseq.</translation>
        </message>
        <message>
            <source>The range: 1,000 draws, with the carbon that comes back unsure by 15 % (one standard deviation).</source>
            <translation>La fourchette : 1 000 tirages, avec 15 % d’incertitude (un écart-type) sur le carbone qui revient au sol.</translation>
        </message>
    </context>
    <context>
        <name>VerdictCard</name>
        <message>
            <source>As CO₂</source>
            <translation>En CO₂</translation>
        </message>
        <message>
            <source>Warming up the soil…</source>
            <translation>Le sol se met en route…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Then you see here what 20 years may bring.</source>
            <translation>Vous verrez alors ici ce que 20 ans peuvent apporter.</translation>
        </message>
        <message>
            <source>Nothing was worked out. Your fields are as you left them.</source>
            <translation>Rien n’a été calculé. Vos champs sont restés tels quels.</translation>
        </message>
        <message>
            <source>The answer stands here in a moment.</source>
            <translation>La réponse paraît ici dans un instant.</translation>
        </message>
        <message>
            <source>Change something in the new way, or try a practice.</source>
            <translation>Changez la nouvelle façon, ou essayez une pratique.</translation>
        </message>
        <message>
            <source>Until then the new way is today's way.</source>
            <translation>D’ici là, la nouvelle façon est celle d’aujourd’hui.</translation>
        </message>
        <message>
            <source>The range is not known. This is a calculation, not a measurement.</source>
            <translation>La fourchette n’est pas connue. C’est un calcul, pas une mesure.</translation>
        </message>
        <message>
            <source>t C/ha, typed by you</source>
            <translation>t C/ha, saisi par vous</translation>
        </message>
        <message>
            <source>t C/ha, measured</source>
            <translation>t C/ha, mesuré</translation>
        </message>
        <message>
            <source>t C/ha, usual value</source>
            <translation>t C/ha, valeur usuelle</translation>
        </message>
        <message>
            <source>Carbon now</source>
            <translation>Carbone actuel</translation>
        </message>
        <message>
            <source>In {year}, most likely</source>
            <translation>En {year}, le plus probable</translation>
        </message>
        <message>
            <source>Against today's way</source>
            <translation>Par rapport à aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>WaysFields</name>
        <message>
            <source>Try a practice</source>
            <translation>Essayer une pratique</translation>
        </message>
        <message>
            <source>type to find</source>
            <translation>taper pour trouver</translation>
        </message>
        <message>
            <source>Which new way</source>
            <translation>Quelle nouvelle façon</translation>
        </message>
        <message>
            <source>Up to three new ways, side by side</source>
            <translation>Jusqu’à trois nouvelles façons, côte à côte</translation>
        </message>
        <message>
            <source>Today and a new way</source>
            <translation>Aujourd’hui et autrement</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Change to</source>
            <translation>Changer en</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Usage de la terre</translation>
        </message>
        <message>
            <source>What comes back to the soil</source>
            <translation>Ce qui revient au sol</translation>
        </message>
        <message>
            <source>State of the grass</source>
            <translation>État de l’herbe</translation>
        </message>
        <message>
            <source>Tillage</source>
            <translation>Travail du sol</translation>
        </message>
        <message>
            <source>does not matter here</source>
            <translation>ne compte pas ici</translation>
        </message>
        <message>
            <source>Plant carbon that comes back, new way</source>
            <translation>Carbone des plantes qui revient, nouvelle façon</translation>
        </message>
        <message>
            <source>New way: plant carbon that comes back, against today's</source>
            <translation>Nouvelle façon : carbone des plantes qui revient, par rapport à aujourd’hui</translation>
        </message>
        <message>
            <source>t C/ha a year</source>
            <translation>t C/ha par an</translation>
        </message>
        <message>
            <source>Manure today</source>
            <translation>Fumier aujourd’hui</translation>
        </message>
        <message>
            <source>Manure, new way</source>
            <translation>Fumier, nouvelle façon</translation>
        </message>
        <message>
            <source>Today: months with plants on the field</source>
            <translation>Aujourd’hui : mois avec des plantes au champ</translation>
        </message>
        <message>
            <source>New way: months with plants on the field</source>
            <translation>Nouvelle façon : mois avec des plantes au champ</translation>
        </message>
        <message>
            <source>Months with plants on the field, today</source>
            <translation>Mois avec des plantes au champ, aujourd’hui</translation>
        </message>
        <message>
            <source>Months with plants, new way</source>
            <translation>Mois avec des plantes, nouvelle façon</translation>
        </message>
        <message>
            <source>● changed</source>
            <translation>● changé</translation>
        </message>
        <message>
            <source>as today</source>
            <translation>comme aujourd’hui</translation>
        </message>
        <message>
            <source>what it changes: {confidence}</source>
            <translation>ce qu’elle change : {confidence}</translation>
        </message>
        <message>
            <source>only those with a figure in these tables</source>
            <translation>seulement celles qui ont un chiffre dans ces tables</translation>
        </message>
        <message>
            <source>This practice has no figure in these tables.</source>
            <translation>Cette pratique n’a pas de chiffre dans ces tables.</translation>
        </message>
        <message>
            <source>This practice is for another land use than today's.</source>
            <translation>Cette pratique est pour un autre usage du sol que celui d’aujourd’hui.</translation>
        </message>
        <message>
            <source>For this model the practice changes nothing against today.</source>
            <translation>Pour ce modèle, la pratique ne change rien par rapport à aujourd’hui.</translation>
        </message>
    </context>
    <context>
        <name>WeatherFields</name>
        <message>
            <source>Weather of a usual year</source>
            <translation>Météo d’une année usuelle</translation>
        </message>
        <message>
            <source>Type the 12 months of the nearest station, or paste them from a spreadsheet.</source>
            <translation>Saisissez les 12 mois de la station la plus proche, ou collez-les depuis un tableur.</translation>
        </message>
        <message>
            <source>Put in the example from England</source>
            <translation>Mettre l’exemple d’Angleterre</translation>
        </message>
        <message>
            <source>Rothamsted Research, England: the example of the model's makers, not your place.</source>
            <translation>Rothamsted Research, Angleterre : l’exemple des auteurs du modèle, pas votre lieu.</translation>
        </message>
        <message>
            <source>Evaporation: open pan. From a map of PET, divide by 0.75.</source>
            <translation>Évaporation : bac ouvert. Avec l’ETP d’une carte, divisez par 0,75.</translation>
        </message>
    </context>
    <context>
        <name>WeatherModel</name>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Warmth °C</source>
            <translation>Chaleur °C</translation>
        </message>
        <message>
            <source>Rain mm</source>
            <translation>Pluie mm</translation>
        </message>
        <message>
            <source>Evaporation mm</source>
            <translation>Évap. mm</translation>
        </message>
    </context>
    <context>
        <name>WhatIfAsked</name>
        <message>
            <source>Year by year (RothC)</source>
            <translation>Année par année (RothC)</translation>
        </message>
        <message>
            <source>Quick look (Tier 1)</source>
            <translation>Coup d’œil (Tier 1)</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation>Parcelle</translation>
        </message>
        <message>
            <source>Worked out by</source>
            <translation>Calculé par</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>Climat</translation>
        </message>
        <message>
            <source>Kind of soil</source>
            <translation>Type de sol</translation>
        </message>
        <message>
            <source>Carbon now</source>
            <translation>Carbone actuel</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>Argile</translation>
        </message>
        <message>
            <source>plant carbon {plant} %, manure {manure} t C/ha a year, plants on the field {months} months</source>
            <translation>carbone des plantes {plant} %, fumier {manure} t C/ha par an, plantes au champ {months} mois</translation>
        </message>
        <message>
            <source>Warmth, January to December, °C</source>
            <translation>Chaleur, janvier à décembre, °C</translation>
        </message>
        <message>
            <source>Rain, January to December, mm</source>
            <translation>Pluie, janvier à décembre, mm</translation>
        </message>
        <message>
            <source>Evaporation, January to December, mm</source>
            <translation>Évaporation, janvier à décembre, mm</translation>
        </message>
        <message>
            <source>Weather</source>
            <translation>Météo</translation>
        </message>
    </context>
    <context>
        <name>WhatIfOrigins</name>
        <message>
            <source>typed by you</source>
            <translation>saisi par vous</translation>
        </message>
        <message>
            <source>from the plot</source>
            <translation>de la parcelle</translation>
        </message>
        <message>
            <source>usual value</source>
            <translation>valeur usuelle</translation>
        </message>
        <message>
            <source>of 0–30 cm</source>
            <translation>de 0–30 cm</translation>
        </message>
        <message>
            <source>typed by you, 0–30 cm</source>
            <translation>saisi par vous, 0–30 cm</translation>
        </message>
        <message>
            <source>usual value, 0–30 cm</source>
            <translation>valeur usuelle, 0–30 cm</translation>
        </message>
        <message>
            <source>measured in {year}, 0–30 cm</source>
            <translation>mesuré en {year}, 0–30 cm</translation>
        </message>
        <message>
            <source>Year by year (RothC) also needs clay and the weather.</source>
            <translation>Année par année (RothC) demande aussi l’argile et la météo.</translation>
        </message>
        <message>
            <source>Quick look (Tier 1) says: {sentence}</source>
            <translation>Coup d’œil (Tier 1) dit : {sentence}</translation>
        </message>
        <message>
            <source>Year by year (RothC), with weather from England, says: {sentence}</source>
            <translation>Année par année (RothC), avec la météo d’Angleterre, dit : {sentence}</translation>
        </message>
        <message>
            <source>Year by year (RothC) says: {sentence}</source>
            <translation>Année par année (RothC) dit : {sentence}</translation>
        </message>
    </context>
    <context>
        <name>WhatIfPage</name>
        <message>
            <source>What if</source>
            <translation>Et si</translation>
        </message>
        <message>
            <source>Quick look (Tier 1)</source>
            <translation>Coup d’œil (Tier 1)</translation>
        </message>
        <message>
            <source>Year by year (RothC)</source>
            <translation>Année par année (RothC)</translation>
        </message>
        <message>
            <source>How it is worked out</source>
            <translation>Manière de calculer</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Garder ceci</translation>
        </message>
        <message>
            <source>T</source>
            <translation>T</translation>
        </message>
        <message>
            <source>which new way</source>
            <translation>quelle nouvelle façon</translation>
        </message>
        <message>
            <source>chart or table</source>
            <translation>graphique ou tableau</translation>
        </message>
        <message>
            <source>work it out again</source>
            <translation>calculer à nouveau</translation>
        </message>
        <message>
            <source>print one page</source>
            <translation>imprimer une page</translation>
        </message>
        <message>
            <source>save the numbers</source>
            <translation>enregistrer les chiffres</translation>
        </message>
        <message>
            <source>Choose a plot to keep this with it.</source>
            <translation>Choisissez une parcelle pour garder ceci avec elle.</translation>
        </message>
        <message>
            <source>This is kept already.</source>
            <translation>C’est déjà gardé.</translation>
        </message>
        <message>
            <source>Kept: {name}</source>
            <translation>Gardé : {name}</translation>
        </message>
        <message>
            <source>{name} is taken away.</source>
            <translation>{name} est enlevé.</translation>
        </message>
    </context>
    <context>
        <name>WhatIfWords</name>
        <message>
            <source>Tropical, dry</source>
            <translation>Tropical, sec</translation>
        </message>
        <message>
            <source>Tropical, moist</source>
            <translation>Tropical, humide</translation>
        </message>
        <message>
            <source>Tropical, wet</source>
            <translation>Tropical, très humide</translation>
        </message>
        <message>
            <source>Tropical, mountain</source>
            <translation>Tropical, montagne</translation>
        </message>
        <message>
            <source>Warm temperate, dry</source>
            <translation>Tempéré chaud, sec</translation>
        </message>
        <message>
            <source>Warm temperate, moist</source>
            <translation>Tempéré chaud, humide</translation>
        </message>
        <message>
            <source>Cool temperate, dry</source>
            <translation>Tempéré frais, sec</translation>
        </message>
        <message>
            <source>Cool temperate, moist</source>
            <translation>Tempéré frais, humide</translation>
        </message>
        <message>
            <source>Boreal, dry</source>
            <translation>Boréal, sec</translation>
        </message>
        <message>
            <source>Boreal, moist</source>
            <translation>Boréal, humide</translation>
        </message>
        <message>
            <source>Polar, dry</source>
            <translation>Polaire, sec</translation>
        </message>
        <message>
            <source>Polar, moist</source>
            <translation>Polaire, humide</translation>
        </message>
        <message>
            <source>Fertile clay or loam</source>
            <translation>Argile ou limon fertile</translation>
        </message>
        <message>
            <source>Weathered red soil</source>
            <translation>Sol rouge altéré</translation>
        </message>
        <message>
            <source>Sand</source>
            <translation>Sable</translation>
        </message>
        <message>
            <source>Volcanic ash</source>
            <translation>Cendre volcanique</translation>
        </message>
        <message>
            <source>Bleached soil (podzol)</source>
            <translation>Sol blanchi (podzol)</translation>
        </message>
        <message>
            <source>Wet, grey soil</source>
            <translation>Sol gris, mouillé</translation>
        </message>
        <message>
            <source>Peat</source>
            <translation>Tourbe</translation>
        </message>
        <message>
            <source>Crops, every year</source>
            <translation>Cultures annuelles</translation>
        </message>
        <message>
            <source>Tree crops</source>
            <translation>Arbres cultivés</translation>
        </message>
        <message>
            <source>Wet rice</source>
            <translation>Riz inondé</translation>
        </message>
        <message>
            <source>Set aside to grass</source>
            <translation>Laissé à l’herbe</translation>
        </message>
        <message>
            <source>Grassland</source>
            <translation>Prairie</translation>
        </message>
        <message>
            <source>Forest</source>
            <translation>Forêt</translation>
        </message>
        <message>
            <source>Trees in the field</source>
            <translation>Arbres au champ</translation>
        </message>
        <message>
            <source>Ploughed each year</source>
            <translation>Labour annuel</translation>
        </message>
        <message>
            <source>Ploughed less</source>
            <translation>Moins labouré</translation>
        </message>
        <message>
            <source>Not ploughed</source>
            <translation>Non labouré</translation>
        </message>
        <message>
            <source>Badly worn</source>
            <translation>Très dégradée</translation>
        </message>
        <message>
            <source>Grazed hard</source>
            <translation>Pâture forte</translation>
        </message>
        <message>
            <source>In usual state</source>
            <translation>État habituel</translation>
        </message>
        <message>
            <source>Improved</source>
            <translation>Améliorée</translation>
        </message>
        <message>
            <source>Little</source>
            <translation>Peu</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Much, no manure</source>
            <translation>Élevé, sans fumier</translation>
        </message>
        <message>
            <source>Much, with manure</source>
            <translation>Élevé, avec fumier</translation>
        </message>
        <message>
            <source>Much</source>
            <translation>Beaucoup</translation>
        </message>
        <message>
            <source>Little: residues are taken away or burnt.</source>
            <translation>Peu : les résidus sont enlevés ou brûlés.</translation>
        </message>
        <message>
            <source>Medium: the residues stay on the field.</source>
            <translation>Moyen : les résidus restent au champ.</translation>
        </message>
        <message>
            <source>Much, no manure: mulch, cover crops or green manure besides the residues.</source>
            <translation>Élevé, sans fumier : paillage, couverts ou engrais verts en plus des résidus.</translation>
        </message>
        <message>
            <source>Much, with manure: animal manure besides the residues.</source>
            <translation>Élevé, avec fumier : du fumier animal en plus des résidus.</translation>
        </message>
        <message>
            <source>Much: the better grass is also fertilised or watered.</source>
            <translation>Beaucoup : l’herbe améliorée est aussi fertilisée ou arrosée.</translation>
        </message>
        <message>
            <source>Trees in the field: a world mean, whatever comes back.</source>
            <translation>Arbres au champ : une moyenne mondiale, quoi qu’il revienne au sol.</translation>
        </message>
        <message>
            <source>Carbon under native plants</source>
            <translation>Carbone sous végétation naturelle</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Usage de la terre</translation>
        </message>
        <message>
            <source>Tillage or grazing</source>
            <translation>Travail du sol ou pâture</translation>
        </message>
        <message>
            <source>What comes back to the soil</source>
            <translation>Ce qui revient au sol</translation>
        </message>
        <message>
            <source>Trees in the field, against today</source>
            <translation>Arbres au champ, par rapport à aujourd’hui</translation>
        </message>
        <message>
            <source>read in two copies</source>
            <translation>lu dans deux copies</translation>
        </message>
        <message>
            <source>read in one copy</source>
            <translation>lu dans une copie</translation>
        </message>
        <message>
            <source>not sure</source>
            <translation>pas sûr</translation>
        </message>
        <message>
            <source>named in the table</source>
            <translation>nommé dans la table</translation>
        </message>
        <message>
            <source>from memory, not checked</source>
            <translation>de mémoire, non vérifié</translation>
        </message>
        <message>
            <source>assumed, not measured</source>
            <translation>supposé, non mesuré</translation>
        </message>
        <message>
            <source>Choose the climate of the plot.</source>
            <translation>Choisissez le climat de la parcelle.</translation>
        </message>
        <message>
            <source>Choose the kind of soil.</source>
            <translation>Choisissez le type de sol.</translation>
        </message>
        <message>
            <source>How much clay is in the soil? Type it, or feel it by hand.</source>
            <translation>Combien d’argile dans le sol ? Saisissez-le, ou sentez-le à la main.</translation>
        </message>
        <message>
            <source>Type how much carbon the soil holds now.</source>
            <translation>Saisissez le carbone que le sol contient maintenant.</translation>
        </message>
        <message>
            <source>Type the 12 months of the nearest weather station.</source>
            <translation>Saisissez les 12 mois de la station météo la plus proche.</translation>
        </message>
        <message>
            <source>One field is not a number. It is outlined.</source>
            <translation>Un champ n’est pas un nombre. Il est encadré.</translation>
        </message>
        <message>
            <source>A month of the weather is not a number.</source>
            <translation>Un mois de la météo n’est pas un nombre.</translation>
        </message>
        <message>
            <source>The tables have no value for this soil in this climate.</source>
            <translation>Les tables n’ont pas de valeur pour ce sol sous ce climat.</translation>
        </message>
        <message>
            <source>This model is not made for polar land.</source>
            <translation>Ce modèle n’est pas fait pour les terres polaires.</translation>
        </message>
        <message>
            <source>This model is not made for peat.</source>
            <translation>Ce modèle n’est pas fait pour la tourbe.</translation>
        </message>
        <message>
            <source>This model is not made for wet rice land.</source>
            <translation>Ce modèle n’est pas fait pour le riz inondé.</translation>
        </message>
        <message>
            <source>This model is not made for land that stands in water.</source>
            <translation>Ce modèle n’est pas fait pour les terres sous l’eau.</translation>
        </message>
        <message>
            <source>This model is not made for soil with more than 90 % sand.</source>
            <translation>Ce modèle n’est pas fait pour un sol de plus de 90 % de sable.</translation>
        </message>
        <message>
            <source>This model is not made for salty soil.</source>
            <translation>Ce modèle n’est pas fait pour un sol salé.</translation>
        </message>
        <message>
            <source>This model is not made for more than 200 t C/ha.</source>
            <translation>Ce modèle n’est pas fait pour plus de 200 t C/ha.</translation>
        </message>
        <message>
            <source>The carbon in the soil must be above 0.</source>
            <translation>Le carbone du sol doit être au-dessus de 0.</translation>
        </message>
        <message>
            <source>The soil holds too little carbon for this model.</source>
            <translation>Le sol contient trop peu de carbone pour ce modèle.</translation>
        </message>
        <message>
            <source>No soil holds so much carbon. Look at what was typed.</source>
            <translation>Aucun sol ne contient tant de carbone. Regardez ce qui est saisi.</translation>
        </message>
        <message>
            <source>No plants and no manure reach this soil.</source>
            <translation>Ni plantes ni fumier n’arrivent à ce sol.</translation>
        </message>
        <message>
            <source>The ground is frozen in this weather. Nothing can change in it.</source>
            <translation>Avec cette météo, le sol est gelé. Rien ne peut y changer.</translation>
        </message>
        <message>
            <source>This weather never comes to rest in the model.</source>
            <translation>Avec cette météo, le modèle ne se stabilise jamais.</translation>
        </message>
        <message>
            <source>One number is outside what the model knows.</source>
            <translation>Un nombre sort de ce que le modèle connaît.</translation>
        </message>
        <message>
            <source>The tables would take more carbon than this soil holds.</source>
            <translation>Les tables enlèveraient plus de carbone que ce sol n’en contient.</translation>
        </message>
        <message>
            <source>So much manure today would already hold more carbon than the soil has.</source>
            <translation>Tant de fumier aujourd’hui maintiendrait déjà plus de carbone que le sol n’en a.</translation>
        </message>
        <message>
            <source>No figure for trees in the field from this land use.</source>
            <translation>Pas de chiffre pour des arbres au champ à partir de cet usage.</translation>
        </message>
        <message>
            <source>Stopped. Press Ctrl+Enter to work it out again.</source>
            <translation>Arrêté. Ctrl+Entrée pour calculer à nouveau.</translation>
        </message>
        <message>
            <source>This cannot be worked out with these numbers.</source>
            <translation>Impossible à calculer avec ces nombres.</translation>
        </message>
        <message>
            <source>Tree crops in the tropics: copies of the table differ (1.01 or 1.1). We use 1.01.</source>
            <translation>Arbres cultivés sous les tropiques : les copies de la table diffèrent (1,01 ou 1,1). Nous prenons 1,01.</translation>
        </message>
        <message>
            <source>Tropical mountains: these figures come from one copy only. Other tools use others.</source>
            <translation>Montagnes tropicales : ces chiffres viennent d’une seule copie. D’autres outils en ont d’autres.</translation>
        </message>
        <message>
            <source>Drained wet soil: this figure was read in one copy only.</source>
            <translation>Sol humide drainé : ce chiffre a été lu dans une seule copie.</translation>
        </message>
        <message>
            <source>Crops on drained wet soil lose more carbon than these figures say.</source>
            <translation>Les cultures sur sol humide drainé perdent plus de carbone que ces chiffres ne disent.</translation>
        </message>
        <message>
            <source>Few soils like this were measured. The range is a guess.</source>
            <translation>Peu de sols comme celui-ci ont été mesurés. La fourchette est supposée.</translation>
        </message>
        <message>
            <source>One figure used here is not confirmed.</source>
            <translation>Un chiffre utilisé ici n’est pas confirmé.</translation>
        </message>
        <message>
            <source>For wet rice, tillage and residues make no difference here.</source>
            <translation>Pour le riz inondé, labour et résidus ne changent rien ici.</translation>
        </message>
        <message>
            <source>The tables do not tell these two ways apart. That is no finding.</source>
            <translation>Les tables ne distinguent pas ces deux façons. Ce n’est pas un résultat.</translation>
        </message>
        <message>
            <source>Your soil holds another amount than the tables expect here. Look at the change, not the level.</source>
            <translation>Votre sol contient autre chose que ce que les tables attendent ici. Regardez le changement, pas le niveau.</translation>
        </message>
        <message>
            <source>Volcanic soil: this model was not made on such soils. Take care.</source>
            <translation>Sol volcanique : ce modèle n’a pas été fait sur de tels sols. Prudence.</translation>
        </message>
        <message>
            <source>Very cold land: this model was not made there. Take care.</source>
            <translation>Terre très froide : ce modèle n’a pas été fait là. Prudence.</translation>
        </message>
        <message>
            <source>Deep layers: this model was made for topsoil. Take care.</source>
            <translation>Couches profondes : ce modèle est fait pour le dessus du sol. Prudence.</translation>
        </message>
        <message>
            <source>Trees in the field: a world mean over many systems. Its source gives no number of years.</source>
            <translation>Arbres au champ : une moyenne mondiale de nombreux systèmes. Sa source ne donne pas de nombre d’années.</translation>
        </message>
        <message>
            <source>Wet soil: this model is only for land that drains. Take care.</source>
            <translation>Sol mouillé : ce modèle ne vaut que pour une terre qui s’égoutte. Prudence.</translation>
        </message>
        <message>
            <source>The range counts only how unsure the carbon that comes back is (15 %).</source>
            <translation>La fourchette ne compte que le doute sur le carbone qui revient au sol (15 %).</translation>
        </message>
        <message>
            <source>The weather is an example from England, not of your place.</source>
            <translation>La météo est un exemple d’Angleterre, pas de votre lieu.</translation>
        </message>
        <message>
            <source>The carbon now is a usual value, not measured here.</source>
            <translation>Le carbone actuel est une valeur usuelle, non mesurée ici.</translation>
        </message>
        <message>
            <source>After {years} years: the same as today's way.</source>
            <translation>Après {years} ans : pareil qu’aujourd’hui.</translation>
        </message>
        <message>
            <source>After {years} years: about {middle} t C/ha more than today's way.</source>
            <translation>Après {years} ans : environ {middle} t C/ha de plus qu’aujourd’hui.</translation>
        </message>
        <message>
            <source>After {years} years: about {middle} t C/ha less than today's way.</source>
            <translation>Après {years} ans : environ {middle} t C/ha de moins qu’aujourd’hui.</translation>
        </message>
        <message>
            <source>After {years} years: {low} to {high} t C/ha more than today's way.</source>
            <translation>Après {years} ans : {low} à {high} t C/ha de plus qu’aujourd’hui.</translation>
        </message>
        <message>
            <source>After {years} years: {low} to {high} t C/ha less than today's way.</source>
            <translation>Après {years} ans : {low} à {high} t C/ha de moins qu’aujourd’hui.</translation>
        </message>
        <message>
            <source>After {years} years: from {less} t C/ha less to {more} more than today's way.</source>
            <translation>Après {years} ans : entre {less} t C/ha de moins et {more} de plus qu’aujourd’hui.</translation>
        </message>
        <message>
            <source>{middle} t CO₂e/ha in {years} years, range not known</source>
            <translation>{middle} t CO₂e/ha en {years} ans, fourchette inconnue</translation>
        </message>
        <message>
            <source>{low} to {high} t CO₂e/ha in {years} years</source>
            <translation>{low} à {high} t CO₂e/ha en {years} ans</translation>
        </message>
        <message>
            <source>Soil carbon only: no other gases. Carbon can be lost again. Nothing is certified.</source>
            <translation>Carbone du sol seulement : pas les autres gaz. Le carbone peut se perdre à nouveau. Rien n’est certifié.</translation>
        </message>
        <message>
            <source>This is a calculation, not a measurement.</source>
            <translation>C’est un calcul, pas une mesure.</translation>
        </message>
        <message>
            <source>New way</source>
            <translation>Nouvelle façon</translation>
        </message>
        <message>
            <source>New way {number}</source>
            <translation>Nouvelle façon {number}</translation>
        </message>
        <message>
            <source>Today's way</source>
            <translation>Comme aujourd’hui</translation>
        </message>
        <message>
            <source>4 per 1000 path</source>
            <translation>chemin 4 pour 1000</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Mesuré</translation>
        </message>
        <message>
            <source>tonnes of carbon per hectare, 0–30 cm</source>
            <translation>tonnes de carbone par hectare, 0–30 cm</translation>
        </message>
        <message>
            <source>the scale does not start at 0</source>
            <translation>l’échelle ne part pas de 0</translation>
        </message>
    </context>
    <context>
        <name>_FeelTest</name>
        <message>
            <source>Wet a handful of soil, knead it and roll it. What does it do?</source>
            <translation>Mouillez une poignée de terre, pétrissez et roulez. Que fait-elle ?</translation>
        </message>
        <message>
            <source>It falls apart (about 5 %)</source>
            <translation>Elle s’effrite (environ 5 %)</translation>
        </message>
        <message>
            <source>A ball holds, no roll (about 12 %)</source>
            <translation>Une boule tient, pas de boudin (environ 12 %)</translation>
        </message>
        <message>
            <source>A roll holds, a ring breaks (about 22 %)</source>
            <translation>Un boudin tient, l’anneau casse (environ 22 %)</translation>
        </message>
        <message>
            <source>A ring holds with cracks (about 32 %)</source>
            <translation>Un anneau tient, avec des fentes (environ 32 %)</translation>
        </message>
        <message>
            <source>A ring holds, smooth and sticky (about 45 %)</source>
            <translation>Un anneau tient, lisse et collant (environ 45 %)</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>choisir</translation>
        </message>
        <message>
            <source>Clay by feel</source>
            <translation>Argile au toucher</translation>
        </message>
    </context>
</TS>
