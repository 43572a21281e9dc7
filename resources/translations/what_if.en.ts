<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MonthStrip</name>
    <message numerus="yes">
        <source>%n month(s) with plants.</source>
        <translation>
            <numerusform>%n month with plants.</numerusform>
            <numerusform>%n months with plants.</numerusform>
        </translation>
    </message>
</context>
</TS>
