<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CompareBar</name>
    <message numerus="yes">
        <source>Compare %n tool(s)</source>
        <translation>
            <numerusform>Compare %n tool</numerusform>
            <numerusform>Compare %n tools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryFigures</name>
    <message numerus="yes">
        <source>%n review(s) of studies</source>
        <translation>
            <numerusform>%n review of studies</numerusform>
            <numerusform>%n reviews of studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuredCard</name>
    <message numerus="yes">
        <source>Sources (%n)</source>
        <translation>
            <numerusform>Source (%n)</numerusform>
            <numerusform>Sources (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticesPage</name>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>%n practice</numerusform>
            <numerusform>%n practices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s) your answers best</source>
        <translation>
            <numerusform>%n fits your answers best</numerusform>
            <numerusform>%n fit your answers best</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YoursCard</name>
    <message numerus="yes">
        <source>%n more on this laptop</source>
        <translation>
            <numerusform>%n more on this laptop</numerusform>
            <numerusform>%n more on this laptop</numerusform>
        </translation>
    </message>
</context>
</TS>
