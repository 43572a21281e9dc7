<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>CriterionPanel</name>
        <message>
            <source>Criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type: land, water, women…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search in the criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No criterion has these words. Take them off:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This library has no list of criteria yet. Ask your team for a library update.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project: ______________________   Date: ____________   Filled in by: ______________</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criterion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklist of the reference criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library {version}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CriterionSheet</name>
        <message>
            <source>A no here stops the assessment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What shows it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take care</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sustainable Development Goals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation>Fonte</translation>
        </message>
        <message>
            <source>Step 1 · Safeguards: a no stops the assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step 2 · Direct effects on soil, climate and food</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step 3 · Indirect effects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step 4 · Across everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safeguard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Direct effect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Indirect effect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Across everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from memory, not checked at source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This criterion is from memory, not checked at source. Its name and number may differ.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SchemePanel</name>
        <message>
            <source>Schemes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type: trees, rice, Kenya…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search in the schemes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No scheme has all of this. Take one off:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This library has no schemes yet. Ask your team for a library update.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Land use</source>
            <translation>Uso da terra</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n scheme(s). Listing is not advice.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>SchemeSheet</name>
        <message>
            <source>How to begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listing is not advice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known. Ask before you sign.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is paid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long you are bound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is paid for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it may bring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price: not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price: {price}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to check first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules and prices change: to be checked on the official site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation>Onde</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Smallest area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lasting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation>não se sabe</translation>
        </message>
        <message>
            <source>Library {version}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Definições</translation>
        </message>
        <message>
            <source>Next setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type to find a setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found. Try another word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation>Língua</translation>
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sync</source>
            <translation>Sincronizar</translation>
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>language interface words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>look theme light dark sun text size colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>profile role country district folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sync hub address team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about version licence check installation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As this computer says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every word changes at once. What you typed stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sunlight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sunlight: black on white with thick lines, for work outdoors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Tamanho do texto</translation>
        </message>
        <message>
            <source>It only changes what comes first. Nothing is hidden.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who uses this laptop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>District or region</source>
            <translation>Distrito ou região</translation>
        </message>
        <message>
            <source>Folder of your records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your team gives you this address. Empty: you work alone on this laptop. That is fine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of the team’s hub</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4 per 1000 Desktop, version {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program is free under the Apache licence 2.0, its texts and pictures under CC BY 4.0. It is built with Qt (LGPL 3). Letters: Inter and Noto (OFL). Icons: Phosphor (MIT).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check this installation</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
