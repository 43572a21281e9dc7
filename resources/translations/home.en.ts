<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>HomePage</name>
        <message numerus="yes">
            <source>%n bag(s) of {plot} wait for lab results</source>
            <translation>
                <numerusform>%n bag of {plot} waits for lab results</numerusform>
                <numerusform>%n bags of {plot} wait for lab results</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n bag(s) of {plot} have lab results</source>
            <translation>
                <numerusform>The bag of {plot} has its lab result</numerusform>
                <numerusform>All %n bags of {plot} have lab results</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n point</numerusform>
                <numerusform>%n points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bag(s)</source>
            <translation>
                <numerusform>%n bag</numerusform>
                <numerusform>%n bags</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) differ</source>
            <translation>
                <numerusform>%n value differs</numerusform>
                <numerusform>%n values differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait to be sent</source>
            <translation>
                <numerusform>%n record waits to be sent</numerusform>
                <numerusform>%n records wait to be sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait</source>
            <translation>
                <numerusform>%n record waits</numerusform>
                <numerusform>%n records wait</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncPage</name>
        <message numerus="yes">
            <source>%n record(s) wait.</source>
            <translation>
                <numerusform>%n record waits.</numerusform>
                <numerusform>%n records wait.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last contact with the hub: %n day(s) ago.</source>
            <translation>
                <numerusform>Last contact with the hub: %n day ago.</numerusform>
                <numerusform>Last contact with the hub: %n days ago.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>See all %n</source>
            <translation>
                <numerusform>See it</numerusform>
                <numerusform>See all %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) sent.</source>
            <translation>
                <numerusform>%n change sent.</numerusform>
                <numerusform>%n changes sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) received.</source>
            <translation>
                <numerusform>%n change received.</numerusform>
                <numerusform>%n changes received.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The hub did not take %n packet(s). They stay here, nothing is lost.</source>
            <translation>
                <numerusform>The hub did not take %n packet. It stays here, nothing is lost.</numerusform>
                <numerusform>The hub did not take %n packets. They stay here, nothing is lost.</numerusform>
            </translation>
        </message>
    </context>
</TS>
