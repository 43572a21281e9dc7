<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EraseCard</name>
    <message numerus="yes">
        <source>and %n more value(s)</source>
        <translation>
            <numerusform>and %n more value</numerusform>
            <numerusform>and %n more values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceModel</name>
    <message numerus="yes">
        <source>%n plot(s)</source>
        <translation>
            <numerusform>%n plot</numerusform>
            <numerusform>%n plots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n bag(s)</source>
        <translation>
            <numerusform>{done} of %n bag</numerusform>
            <numerusform>{done} of %n bags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message numerus="yes">
        <source>%n bag(s) without a campaign</source>
        <translation>
            <numerusform>%n bag without a campaign</numerusform>
            <numerusform>%n bags without a campaign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n bag(s)</source>
        <translation>
            <numerusform>{done} of %n bag</numerusform>
            <numerusform>{done} of %n bags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 to 30 cm, mean of %n point(s)</source>
        <translation>
            <numerusform>0 to 30 cm, %n point</numerusform>
            <numerusform>0 to 30 cm, mean of %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 to 30 cm, {some} of %n point(s)</source>
        <translation>
            <numerusform>0 to 30 cm, {some} of %n point</numerusform>
            <numerusform>0 to 30 cm, {some} of %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message numerus="yes">
        <source>{done} of %n bag(s)</source>
        <translation>
            <numerusform>{done} of %n bag</numerusform>
            <numerusform>{done} of %n bags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bag(s) with a lab result</source>
        <translation>
            <numerusform>%n bag with a lab result</numerusform>
            <numerusform>%n bags with a lab result</numerusform>
        </translation>
    </message>
</context>
</TS>
