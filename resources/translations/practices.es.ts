<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>CardModel</name>
        <message>
            <source>{name}. Cost: {cost}. Labour: {labour}. {figure}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labour</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CompareBar</name>
        <message>
            <source>Compare none</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Compare %n tool(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>EvidenceRegions</name>
        <message>
            <source>Worldwide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By climate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EvidenceTable</name>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Studies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Depth, cm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure</source>
            <translation>Qué tan seguro</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Loss avoided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Soil carbon</source>
            <translation>Carbono del suelo</translation>
        </message>
        <message>
            <source>Harvest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other gases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mixed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>varies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>topsoil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>topsoil, mixed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>topsoil, varies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weighted by depth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whole soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>soil and plants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sediment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>long trials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>old terraces</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EvidenceTableCard</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Every row of the library, with its source.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FitCard</name>
        <message>
            <source>Does it fit?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at the plot …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does it fit {plot}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a plot to see if it fits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a plot to see if it fits. You need its name and its use, no more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a plot (F4)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a plot</source>
            <translation>Agregar una parcela</translation>
        </message>
        <message>
            <source>Not checked: {things}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to this plot’s plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell what you see on this plot</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FitWords</name>
        <message>
            <source>Fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fits with care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does not fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is known from your climate: {climates}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is known from a neighbouring climate, not from yours: try small.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not known from your climate: {climates}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is made for this use of the land: {land_use}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is made for another use of the land: {made_for}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It helps against a trouble of this soil: {problem}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is good for this kind of soil: {soil}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It helps against none of the troubles you see here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is only for a trouble that nobody saw here: {only_for}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Peat must stay wet. Dried peat is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On peat only where the water stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds water where water already stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It drinks water where the soil dries out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It digs deep, and the soil here is shallow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its walls do not stand well in sand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watering brings salt up where it cannot drain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over the years it makes a sour soil more sour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The slope suits it: {slope_pct}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds the soil on a slope of {slope_pct}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The land is too steep for it: {slope_pct}, at most {max_pct}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The land is too flat to need it: {slope_pct}, from {min_pct} on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At {slope_pct} something has to hold the soil first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rain suits it: {rainfall_mm} a year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It wants more rain: {rainfall_mm} here, {min_mm} and more is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is for drier land: {rainfall_mm} here, up to {max_mm} is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have enough for it: {mean}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It asks for more than there is: {mean}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it needs is there: {mean}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be done without: {mean}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It gives little without: {mean}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>troubles of the soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>climate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>use of the land</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kind of soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>slope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>money at hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hands to work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>water to irrigate with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>manure or compost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>straw that may stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>animals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rights to the land</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>prices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what people want</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>height above the sea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whether the waste is clean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a cold place for what is bought</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a biogas plant nearby</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>where water can drain to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what is left to burn or char</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>danger of fire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whether animals graze freely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how deep the hard layer lies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hedges to cut from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agreement with herders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what the law allows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lime within reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a market for the harvest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whether old grassland is spared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agreement with neighbours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whether it is a rice field with bunds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how sour the soil is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a ripper within reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rock under the soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>salt in soil and water</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seed or young plants within reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>silt in the water</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sodium in the soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a test of the soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stones within reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>living stumps in the field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>termites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quality of the water</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>work on the whole slope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weeds that are hard to kill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sandy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>loamy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clayey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>peat</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LibraryFigures</name>
        <message>
            <source>No sound figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May rise or fall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where}: may rise or fall, between {low} and {high} per cent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where}: {value} per cent more, no range given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where}: {value} per cent less, no range given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where}: {value} per cent more, between {low} and {high}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where}: {value} per cent less, between {low} and {high}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Soil carbon, in per cent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sound figure yet. We do not guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>prevents a loss of {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from experts, not checked at source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no range given</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n review(s) of studies</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n study(ies)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>median {years} years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where}: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From experts, not checked at source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Harvest · {where}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other gases · {where}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>t C/ha a year</source>
            <translation>t C/ha al año</translation>
        </message>
    </context>
    <context>
        <name>LibraryWords</name>
        <message>
            <source>Cropland</source>
            <translation>Cultivo</translation>
        </message>
        <message>
            <source>Grassland</source>
            <translation>Pradera</translation>
        </message>
        <message>
            <source>Trees with crops</source>
            <translation>Árboles con cultivos</translation>
        </message>
        <message>
            <source>Forest</source>
            <translation>Bosque</translation>
        </message>
        <message>
            <source>Wetland</source>
            <translation>Humedal</translation>
        </message>
        <message>
            <source>Crops and pasture</source>
            <translation>Cultivos y pasto</translation>
        </message>
        <message>
            <source>Tropical, dry</source>
            <translation>Tropical, seco</translation>
        </message>
        <message>
            <source>Tropical, moist</source>
            <translation>Tropical, húmedo</translation>
        </message>
        <message>
            <source>Tropical, wet</source>
            <translation>Tropical, muy húmedo</translation>
        </message>
        <message>
            <source>Tropical, mountain</source>
            <translation>Tropical, montaña</translation>
        </message>
        <message>
            <source>Warm temperate, dry</source>
            <translation>Templado cálido, seco</translation>
        </message>
        <message>
            <source>Warm temperate, moist</source>
            <translation>Templado cálido, húmedo</translation>
        </message>
        <message>
            <source>Cool temperate, dry</source>
            <translation>Templado frío, seco</translation>
        </message>
        <message>
            <source>Cool temperate, moist</source>
            <translation>Templado frío, húmedo</translation>
        </message>
        <message>
            <source>Boreal, dry</source>
            <translation>Boreal, seco</translation>
        </message>
        <message>
            <source>Boreal, moist</source>
            <translation>Boreal, húmedo</translation>
        </message>
        <message>
            <source>Low in carbon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Poor in nutrients</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dries out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost to rain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost to wind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hard crust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too dense</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sandy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shallow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Aluminium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Salty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rich in sodium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands in water</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Peat</source>
            <translation>Turba</translation>
        </message>
        <message>
            <source>Africa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latin America</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>North America</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Europe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oceania</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Western Africa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Eastern Africa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Central Africa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Northern Africa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Southern Africa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Soil cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manure and compost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catching rain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trees in fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ploughing less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grazing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feeding the crop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More kinds of crops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Care of the crop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holding the soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Care of the forest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restoring land</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mending the soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole farm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use of water</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wetlands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Medium</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>High</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Within 1 year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After 2 to 3 years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After 4 years or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked at source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From experts, not checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sound figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Estimate a project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measure a plot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow a region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See soil on a map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model the future</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collect and keep data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learn and teach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is done on the land</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Soil samples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A field visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Climate</source>
            <translation>Clima</translation>
        </message>
        <message>
            <source>Kind of soil</source>
            <translation>Tipo de suelo</translation>
        </message>
        <message>
            <source>Manure, fertiliser and other inputs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of animals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fuel and power used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own forms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GPS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History of the land</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Satellite pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A laboratory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points on a map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A description of the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody who writes scripts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plants and animals found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Harvest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partly offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs a network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free for some</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Low cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be paid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Farmer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adviser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Specialist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Laboratory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Framework for measuring and reporting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules for measuring and reporting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>App</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List of criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calculator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set of field tests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lab or field test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lab method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Satellite platform</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Satellite tool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Way of sampling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web platform</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Many languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All tropical</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warm temperate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cool temperate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boreal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>{first} to {last} years</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>MeasuredCard</name>
        <message>
            <source>Difference between fields with and without. Not a gain per year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A hollow bar across the zero line: it may rise or fall.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bar on the left: the loss that this practice prevents. Not a gain.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MoreAbout</name>
        <message>
            <source>Read more about it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also called: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: {value}. Source: {source}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From experts, not checked at source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An agronomist and a native speaker still have to read this sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read less</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PracticePaper</name>
        <message>
            <source>How to do it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For which land</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Soil carbon: what was measured</source>
            <translation>Carbono del suelo: lo que se midió</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it does not fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you need</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it gives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to expect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Common mistakes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check it on your own plot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Climate</source>
            <translation>Clima</translation>
        </message>
        <message>
            <source>Soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First effect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For which land it is comes from experts. It was not checked at source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not checked: {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4 per 1000 library {version} · licence {licence} · printed {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An agronomist and a native speaker still have to read this sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read by experts: {status}, {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PracticeSheet</name>
        <message>
            <source>in {language}</source>
            <translation>en {language}</translation>
        </message>
        <message>
            <source>Where it fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it does not fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you need</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it gives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Common mistakes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to expect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to do it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check it on your own plot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For which land</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Climate</source>
            <translation>Clima</translation>
        </message>
        <message>
            <source>Soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First effect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This comes from experts. It was not checked at source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not checked: {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was measured, in numbers</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PracticesPage</name>
        <message>
            <source>Practices</source>
            <translation>Prácticas</translation>
        </message>
        <message>
            <source>/</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to the search field of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrows, Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>go about in the cards, open one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N, B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next sheet, sheet before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>No practice has all of these. Take one off:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Land use</source>
            <translation>Uso de la tierra</translation>
        </message>
        <message>
            <source>Trouble of the soil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Climate</source>
            <translation>Clima</translation>
        </message>
        <message>
            <source>Kind of practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First effect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of Africa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type: dry land, straw, trees…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search in the practices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best known first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First effect soonest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lowest cost first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Least labour first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cards or lines</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n practice(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Take off: {filter}</source>
            <translation>Quitar: {filter}</translation>
        </message>
        <message>
            <source>{filter} · gives back {count}</source>
            <translation>{filter} · devuelve {count}</translation>
        </message>
        <message>
            <source>“{filter}” · gives back {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear all</source>
            <translation>Quitar todo</translation>
        </message>
        <message>
            <source>N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no library on this laptop. Ask your team for a library update.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QrSquare</name>
        <message>
            <source>QR code of the link</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RegionButtons</name>
        <message>
            <source>Where it was measured</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RelatedCard</name>
        <message>
            <source>Goes well with</source>
            <translation>Va bien con</translation>
        </message>
    </context>
    <context>
        <name>ToolComparison</name>
        <message>
            <source>Tools side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listing is not advice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library {version}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ToolList</name>
        <message>
            <source>Asks for nothing of yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works from: {thing}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also asks for: {things}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks for: {things}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks for nothing more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ToolPanel</name>
        <message>
            <source>anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I want to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It must be: {wish}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It must be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <source>Type: carbon, map, lab…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search in the tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No tool has all of this. Take one off:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This library has no tools yet. Ask your team for a library update.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who can use it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of tool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n tool(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fit(s) your answers best</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Four tools stand side by side. Take one out first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ToolSheet</name>
        <message>
            <source>What it does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it asks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out of the comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to find it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opens with a network. The square is for a telephone.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ToolkitPage</name>
        <message>
            <source>Toolkit</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <source>Tools {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schemes {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criteria {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Experts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the toolkit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Choose tools to compare first: the table is what is printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tools-side-by-side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>criteria-checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>/</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to the search field of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up, Down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>show another one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N, B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next one, one before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>compare this tool, or take it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T</source>
            <translation>T</translation>
        </message>
        <message>
            <source>next tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>print the comparison, the scheme or the checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no library on this laptop. Ask your team for a library update.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
