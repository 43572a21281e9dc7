<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LibraryWords</name>
        <message>
            <source>Cropland</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grassland</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trees with crops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wetland</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crops and pasture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tropical, dry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tropical, moist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tropical, wet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tropical, mountain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warm temperate, dry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warm temperate, moist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cool temperate, dry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cool temperate, moist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boreal, dry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boreal, moist</source>
            <translation type="unfinished" />
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
            <source>Washed away by rain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blown away by wind</source>
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
            <source>Too much aluminium</source>
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <source>After 4 to 10 years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After 10 years or more</source>
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
            <source>Look ahead with a model</source>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of soil</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
</TS>
