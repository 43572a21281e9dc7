<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AskStrip</name>
        <message>
            <source>It is right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldWords</name>
        <message>
            <source>Sand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loamy sand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sandy loam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silt loam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sandy clay loam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clay loam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silty clay loam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sandy clay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silty clay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clay</source>
            <translation type="unfinished" />
        </message>
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
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Nothing is saved yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SamplesModel</name>
        <message>
            <source>two values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to fix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>odd value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to fill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}, point {point}, bag {bag}, layer {top} to {bottom}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layer
cm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wet mass
g</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stones
% of volume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carbon
%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Soil weight
g/cm³</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stock
t C/ha</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
