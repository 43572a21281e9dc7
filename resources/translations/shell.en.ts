<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Rail</name>
        <message numerus="yes">
            <source>Saved · %n waiting</source>
            <translation>
                <numerusform>Saved · %n waiting</numerusform>
                <numerusform>Saved · %n waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message numerus="yes">
            <source>%n result(s).</source>
            <translation>
                <numerusform>%n result.</numerusform>
                <numerusform>%n results.</numerusform>
            </translation>
        </message>
    </context>
</TS>
