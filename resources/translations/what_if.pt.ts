<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>ChartCard</name>
        <message>
            <source>The next 20 years</source>
            <translation>Os próximos 20 anos</translation>
        </message>
        <message>
            <source>The next 20 years, in numbers</source>
            <translation>Os próximos 20 anos, em números</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabela</translation>
        </message>
        <message>
            <source>Chart or table (T)</source>
            <translation>Gráfico ou tabela (T)</translation>
        </message>
        <message>
            <source>The lines stand here as soon as the fields are filled.</source>
            <translation>As linhas aparecem aqui logo que os campos estejam preenchidos.</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Gráfico</translation>
        </message>
    </context>
    <context>
        <name>FoldCard</name>
        <message>
            <source>open</source>
            <translation>aberto</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>fechado</translation>
        </message>
    </context>
    <context>
        <name>FuturesTable</name>
        <message>
            <source>at least</source>
            <translation>pelo menos</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>no máximo</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Ano</translation>
        </message>
    </context>
    <context>
        <name>KeptCard</name>
        <message>
            <source>Kept for this plot</source>
            <translation>Guardado para esta parcela</translation>
        </message>
        <message>
            <source>Take away: {name}</source>
            <translation>Tirar: {name}</translation>
        </message>
    </context>
    <context>
        <name>MonthStrip</name>
        <message>
            <source>with plants</source>
            <translation>com plantas</translation>
        </message>
        <message>
            <source>bare</source>
            <translation>nu</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) with plants.</source>
            <translation>
                <numerusform>%n mês com plantas.</numerusform>
                <numerusform>%n meses com plantas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoPlotYet</name>
        <message>
            <source>See what 20 years of another way may do to the carbon in the soil. Nothing is promised.</source>
            <translation>Veja o que 20 anos de outra maneira podem fazer ao carbono do solo. Nada se promete.</translation>
        </message>
        <message>
            <source>Type by hand</source>
            <translation>Escrever à mão</translation>
        </message>
        <message>
            <source>Add a plot</source>
            <translation>Acrescentar uma parcela</translation>
        </message>
        <message>
            <source>Choose a plot above, or type by hand</source>
            <translation>Escolha uma parcela em cima, ou escreva à mão</translation>
        </message>
    </context>
    <context>
        <name>PaperActs</name>
        <message>
            <source>Print one page…</source>
            <translation>Imprimir uma página…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>Save the numbers (CSV)…</source>
            <translation>Guardar os números (CSV)…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Guardado: {file}</translation>
        </message>
        <message>
            <source>typed by hand</source>
            <translation>escrito à mão</translation>
        </message>
        <message>
            <source>What if · {day}</source>
            <translation>E se · {day}</translation>
        </message>
        <message>
            <source>Today's way, no change.</source>
            <translation>A maneira de hoje, sem mudança.</translation>
        </message>
        <message>
            <source>What was asked</source>
            <translation>O que se perguntou</translation>
        </message>
        <message>
            <source>As CO₂: {figure}.</source>
            <translation>Em CO₂: {figure}.</translation>
        </message>
    </context>
    <context>
        <name>PlotFields</name>
        <message>
            <source>The plot</source>
            <translation>A parcela</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>escolher</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>Clima</translation>
        </message>
        <message>
            <source>Kind of soil</source>
            <translation>Tipo de solo</translation>
        </message>
        <message>
            <source>Carbon now</source>
            <translation>Carbono agora</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>Argila</translation>
        </message>
    </context>
    <context>
        <name>SourcesCard</name>
        <message>
            <source>Where the numbers come from</source>
            <translation>De onde vêm os números</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Maneira</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Quão seguro</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fonte</translation>
        </message>
        <message>
            <source>both</source>
            <translation>ambas</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoje</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nova</translation>
        </message>
        <message>
            <source>IPCC tables for mineral soils, 0–30 cm. They reach their new level after 20 years.</source>
            <translation>Tabelas do IPCC para solos minerais, 0–30 cm. Chegam ao novo nível ao fim de 20 anos.</translation>
        </message>
        <message>
            <source>RothC-26.3, for 0–30 cm, with the constants of its makers' program (Rothamsted Research, 2024).</source>
            <translation>RothC-26.3, para 0–30 cm, com as constantes do programa dos autores (Rothamsted Research, 2024).</translation>
        </message>
        <message>
            <source>Today's way is what holds the carbon of now. 5, 10 and 20 % more follow FAO (2020), GSOCseq.</source>
            <translation>A maneira de hoje é a que mantém o carbono de agora. 5, 10 e 20 % a mais seguem a FAO (2020), GSOCseq.</translation>
        </message>
        <message>
            <source>The range: 1,000 draws, with the carbon that comes back unsure by 15 % (one standard deviation).</source>
            <translation>O intervalo: 1000 sorteios, com 15 % de dúvida no carbono que volta (um desvio padrão).</translation>
        </message>
    </context>
    <context>
        <name>VerdictCard</name>
        <message>
            <source>As CO₂</source>
            <translation>Em CO₂</translation>
        </message>
        <message>
            <source>Warming up the soil…</source>
            <translation>A aquecer o solo…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Then you see here what 20 years may bring.</source>
            <translation>Então verá aqui o que 20 anos podem trazer.</translation>
        </message>
        <message>
            <source>Nothing was worked out. Your fields are as you left them.</source>
            <translation>Nada foi calculado. Os seus campos ficam como os deixou.</translation>
        </message>
        <message>
            <source>The answer stands here in a moment.</source>
            <translation>A resposta aparece aqui num momento.</translation>
        </message>
        <message>
            <source>Change something in the new way, or try a practice.</source>
            <translation>Mude alguma coisa na maneira nova, ou experimente uma prática.</translation>
        </message>
        <message>
            <source>Until then the new way is today's way.</source>
            <translation>Até lá, a maneira nova é a de hoje.</translation>
        </message>
        <message>
            <source>The range is not known. This is a calculation, not a measurement.</source>
            <translation>O intervalo não se conhece. Isto é um cálculo, não uma medição.</translation>
        </message>
        <message>
            <source>t C/ha, typed by you</source>
            <translation>t C/ha, escrito por si</translation>
        </message>
        <message>
            <source>t C/ha, measured</source>
            <translation>t C/ha, medido</translation>
        </message>
        <message>
            <source>t C/ha, usual value</source>
            <translation>t C/ha, valor habitual</translation>
        </message>
        <message>
            <source>Carbon now</source>
            <translation>Carbono agora</translation>
        </message>
        <message>
            <source>In {year}, most likely</source>
            <translation>Em {year}, o mais provável</translation>
        </message>
        <message>
            <source>Against today's way</source>
            <translation>Face à maneira de hoje</translation>
        </message>
    </context>
    <context>
        <name>WaysFields</name>
        <message>
            <source>Try a practice</source>
            <translation>Experimentar uma prática</translation>
        </message>
        <message>
            <source>type to find</source>
            <translation>escreva para procurar</translation>
        </message>
        <message>
            <source>Which new way</source>
            <translation>Que maneira nova</translation>
        </message>
        <message>
            <source>Up to three new ways, side by side</source>
            <translation>Até três maneiras novas, lado a lado</translation>
        </message>
        <message>
            <source>Today and a new way</source>
            <translation>Hoje e uma maneira nova</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Change to</source>
            <translation>Mudar para</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Uso da terra</translation>
        </message>
        <message>
            <source>What comes back to the soil</source>
            <translation>O que volta ao solo</translation>
        </message>
        <message>
            <source>State of the grass</source>
            <translation>Estado do pasto</translation>
        </message>
        <message>
            <source>Tillage</source>
            <translation>Mobilização</translation>
        </message>
        <message>
            <source>does not matter here</source>
            <translation>aqui não importa</translation>
        </message>
        <message>
            <source>Plant carbon that comes back, new way</source>
            <translation>Carbono de plantas que volta, maneira nova</translation>
        </message>
        <message>
            <source>New way: plant carbon that comes back, against today's</source>
            <translation>Maneira nova: carbono de plantas que volta, face ao de hoje</translation>
        </message>
        <message>
            <source>t C/ha a year</source>
            <translation>t C/ha por ano</translation>
        </message>
        <message>
            <source>Manure today</source>
            <translation>Estrume hoje</translation>
        </message>
        <message>
            <source>Manure, new way</source>
            <translation>Estrume, maneira nova</translation>
        </message>
        <message>
            <source>Today: months with plants on the field</source>
            <translation>Hoje: meses com plantas no campo</translation>
        </message>
        <message>
            <source>New way: months with plants on the field</source>
            <translation>Maneira nova: meses com plantas no campo</translation>
        </message>
        <message>
            <source>Months with plants on the field, today</source>
            <translation>Meses com plantas no campo, hoje</translation>
        </message>
        <message>
            <source>Months with plants, new way</source>
            <translation>Meses com plantas, maneira nova</translation>
        </message>
        <message>
            <source>● changed</source>
            <translation>● mudado</translation>
        </message>
        <message>
            <source>as today</source>
            <translation>como hoje</translation>
        </message>
        <message>
            <source>what it changes: {confidence}</source>
            <translation>o que muda: {confidence}</translation>
        </message>
        <message>
            <source>only those with a figure in these tables</source>
            <translation>só as que têm número nestas tabelas</translation>
        </message>
        <message>
            <source>This practice has no figure in these tables.</source>
            <translation>Esta prática não tem número nestas tabelas.</translation>
        </message>
        <message>
            <source>This practice is for another land use than today's.</source>
            <translation>Esta prática é para outro uso da terra que não o de hoje.</translation>
        </message>
        <message>
            <source>For this model the practice changes nothing against today.</source>
            <translation>Para este modelo a prática não muda nada face a hoje.</translation>
        </message>
    </context>
    <context>
        <name>WeatherFields</name>
        <message>
            <source>Weather of a usual year</source>
            <translation>Tempo de um ano normal</translation>
        </message>
        <message>
            <source>Type the 12 months of the nearest station, or paste them from a spreadsheet.</source>
            <translation>Escreva os 12 meses da estação mais próxima, ou cole-os de uma folha de cálculo.</translation>
        </message>
        <message>
            <source>Put in the example from England</source>
            <translation>Pôr o exemplo de Inglaterra</translation>
        </message>
        <message>
            <source>Rothamsted Research, England: the example of the model's makers, not your place.</source>
            <translation>Rothamsted Research, Inglaterra: exemplo dos autores do modelo, não o seu lugar.</translation>
        </message>
        <message>
            <source>Evaporation: open pan. From a map of PET, divide by 0.75.</source>
            <translation>Evaporação: tina aberta. De um mapa de ETP, divida por 0,75.</translation>
        </message>
    </context>
    <context>
        <name>WeatherModel</name>
        <message>
            <source>Month</source>
            <translation>Mês</translation>
        </message>
        <message>
            <source>Warmth °C</source>
            <translation>Calor °C</translation>
        </message>
        <message>
            <source>Rain mm</source>
            <translation>Chuva mm</translation>
        </message>
        <message>
            <source>Evaporation mm</source>
            <translation>Evaporação mm</translation>
        </message>
    </context>
    <context>
        <name>WhatIfAsked</name>
        <message>
            <source>Year by year (RothC)</source>
            <translation>Ano a ano (RothC)</translation>
        </message>
        <message>
            <source>Quick look (Tier 1)</source>
            <translation>Vista rápida (Tier 1)</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation>Parcela</translation>
        </message>
        <message>
            <source>Worked out by</source>
            <translation>Calculado por</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>Clima</translation>
        </message>
        <message>
            <source>Kind of soil</source>
            <translation>Tipo de solo</translation>
        </message>
        <message>
            <source>Carbon now</source>
            <translation>Carbono agora</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>Argila</translation>
        </message>
        <message>
            <source>plant carbon {plant} %, manure {manure} t C/ha a year, plants on the field {months} months</source>
            <translation>carbono de plantas {plant} %, estrume {manure} t C/ha por ano, plantas no campo {months} meses</translation>
        </message>
        <message>
            <source>Warmth, January to December, °C</source>
            <translation>Calor, de janeiro a dezembro, °C</translation>
        </message>
        <message>
            <source>Rain, January to December, mm</source>
            <translation>Chuva, de janeiro a dezembro, mm</translation>
        </message>
        <message>
            <source>Evaporation, January to December, mm</source>
            <translation>Evaporação, de janeiro a dezembro, mm</translation>
        </message>
        <message>
            <source>Weather</source>
            <translation>Tempo</translation>
        </message>
    </context>
    <context>
        <name>WhatIfOrigins</name>
        <message>
            <source>typed by you</source>
            <translation>escrito por si</translation>
        </message>
        <message>
            <source>from the plot</source>
            <translation>da parcela</translation>
        </message>
        <message>
            <source>usual value</source>
            <translation>valor habitual</translation>
        </message>
        <message>
            <source>of 0–30 cm</source>
            <translation>de 0–30 cm</translation>
        </message>
        <message>
            <source>typed by you, 0–30 cm</source>
            <translation>escrito por si, 0–30 cm</translation>
        </message>
        <message>
            <source>usual value, 0–30 cm</source>
            <translation>valor habitual, 0–30 cm</translation>
        </message>
        <message>
            <source>measured in {year}, 0–30 cm</source>
            <translation>medido em {year}, 0–30 cm</translation>
        </message>
        <message>
            <source>Year by year (RothC) also needs clay and the weather.</source>
            <translation>Ano a ano (RothC) precisa também da argila e do tempo.</translation>
        </message>
        <message>
            <source>Quick look (Tier 1) says: {sentence}</source>
            <translation>Vista rápida (Tier 1) diz: {sentence}</translation>
        </message>
        <message>
            <source>Year by year (RothC), with weather from England, says: {sentence}</source>
            <translation>Ano a ano (RothC), com tempo de Inglaterra, diz: {sentence}</translation>
        </message>
        <message>
            <source>Year by year (RothC) says: {sentence}</source>
            <translation>Ano a ano (RothC) diz: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>WhatIfPage</name>
        <message>
            <source>What if</source>
            <translation>E se</translation>
        </message>
        <message>
            <source>Quick look (Tier 1)</source>
            <translation>Vista rápida (Tier 1)</translation>
        </message>
        <message>
            <source>Year by year (RothC)</source>
            <translation>Ano a ano (RothC)</translation>
        </message>
        <message>
            <source>How it is worked out</source>
            <translation>Como se calcula</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Ficar com isto</translation>
        </message>
        <message>
            <source>T</source>
            <translation>T</translation>
        </message>
        <message>
            <source>which new way</source>
            <translation>que maneira nova</translation>
        </message>
        <message>
            <source>chart or table</source>
            <translation>gráfico ou tabela</translation>
        </message>
        <message>
            <source>work it out again</source>
            <translation>calcular outra vez</translation>
        </message>
        <message>
            <source>print one page</source>
            <translation>imprimir uma página</translation>
        </message>
        <message>
            <source>save the numbers</source>
            <translation>guardar os números</translation>
        </message>
        <message>
            <source>Choose a plot to keep this with it.</source>
            <translation>Escolha uma parcela para guardar isto com ela.</translation>
        </message>
        <message>
            <source>This is kept already.</source>
            <translation>Isto já está guardado.</translation>
        </message>
        <message>
            <source>Kept: {name}</source>
            <translation>Guardado: {name}</translation>
        </message>
        <message>
            <source>{name} is taken away.</source>
            <translation>{name} foi tirado.</translation>
        </message>
    </context>
    <context>
        <name>WhatIfWords</name>
        <message>
            <source>Tropical, dry</source>
            <translation>Tropical, seco</translation>
        </message>
        <message>
            <source>Tropical, moist</source>
            <translation>Tropical, húmido</translation>
        </message>
        <message>
            <source>Tropical, wet</source>
            <translation>Tropical, muito húmido</translation>
        </message>
        <message>
            <source>Tropical, mountain</source>
            <translation>Tropical, montanha</translation>
        </message>
        <message>
            <source>Warm temperate, dry</source>
            <translation>Temperado quente, seco</translation>
        </message>
        <message>
            <source>Warm temperate, moist</source>
            <translation>Temperado quente, húmido</translation>
        </message>
        <message>
            <source>Cool temperate, dry</source>
            <translation>Temperado frio, seco</translation>
        </message>
        <message>
            <source>Cool temperate, moist</source>
            <translation>Temperado frio, húmido</translation>
        </message>
        <message>
            <source>Boreal, dry</source>
            <translation>Boreal, seco</translation>
        </message>
        <message>
            <source>Boreal, moist</source>
            <translation>Boreal, húmido</translation>
        </message>
        <message>
            <source>Polar, dry</source>
            <translation>Polar, seco</translation>
        </message>
        <message>
            <source>Polar, moist</source>
            <translation>Polar, húmido</translation>
        </message>
        <message>
            <source>Fertile clay or loam</source>
            <translation>Argila ou franco fértil</translation>
        </message>
        <message>
            <source>Weathered red soil</source>
            <translation>Solo vermelho meteorizado</translation>
        </message>
        <message>
            <source>Sand</source>
            <translation>Areia</translation>
        </message>
        <message>
            <source>Volcanic ash</source>
            <translation>Cinza vulcânica</translation>
        </message>
        <message>
            <source>Bleached soil (podzol)</source>
            <translation>Solo lavado (podzol)</translation>
        </message>
        <message>
            <source>Wet, grey soil</source>
            <translation>Solo molhado, cinzento</translation>
        </message>
        <message>
            <source>Peat</source>
            <translation>Turfa</translation>
        </message>
        <message>
            <source>Crops, every year</source>
            <translation>Culturas anuais</translation>
        </message>
        <message>
            <source>Tree crops</source>
            <translation>Culturas de árvores</translation>
        </message>
        <message>
            <source>Wet rice</source>
            <translation>Arroz alagado</translation>
        </message>
        <message>
            <source>Set aside to grass</source>
            <translation>Pousio com erva</translation>
        </message>
        <message>
            <source>Grassland</source>
            <translation>Pastagem</translation>
        </message>
        <message>
            <source>Forest</source>
            <translation>Floresta</translation>
        </message>
        <message>
            <source>Trees in the field</source>
            <translation>Árvores no campo</translation>
        </message>
        <message>
            <source>Ploughed each year</source>
            <translation>Lavrado todos os anos</translation>
        </message>
        <message>
            <source>Ploughed less</source>
            <translation>Lavrado menos</translation>
        </message>
        <message>
            <source>Not ploughed</source>
            <translation>Sem lavrar</translation>
        </message>
        <message>
            <source>Badly worn</source>
            <translation>Muito gasto</translation>
        </message>
        <message>
            <source>Grazed hard</source>
            <translation>Pastoreado em excesso</translation>
        </message>
        <message>
            <source>In usual state</source>
            <translation>Em estado normal</translation>
        </message>
        <message>
            <source>Improved</source>
            <translation>Melhorado</translation>
        </message>
        <message>
            <source>Little</source>
            <translation>Pouco</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Médio</translation>
        </message>
        <message>
            <source>Much, no manure</source>
            <translation>Muito, sem estrume</translation>
        </message>
        <message>
            <source>Much, with manure</source>
            <translation>Muito, com estrume</translation>
        </message>
        <message>
            <source>Much</source>
            <translation>Muito</translation>
        </message>
        <message>
            <source>Little: residues are taken away or burnt.</source>
            <translation>Pouco: os restolhos são tirados ou queimados.</translation>
        </message>
        <message>
            <source>Medium: the residues stay on the field.</source>
            <translation>Médio: os restolhos ficam no campo.</translation>
        </message>
        <message>
            <source>Much, no manure: mulch, cover crops or green manure besides the residues.</source>
            <translation>Muito, sem estrume: cobertura morta, culturas de cobertura ou adubo verde além dos restolhos.</translation>
        </message>
        <message>
            <source>Much, with manure: animal manure besides the residues.</source>
            <translation>Muito, com estrume: estrume de animais além dos restolhos.</translation>
        </message>
        <message>
            <source>Much: the better grass is also fertilised or watered.</source>
            <translation>Muito: o melhor pasto é também adubado ou regado.</translation>
        </message>
        <message>
            <source>Trees in the field: a world mean, whatever comes back.</source>
            <translation>Árvores no campo: uma média mundial, volte o que voltar.</translation>
        </message>
        <message>
            <source>Carbon under native plants</source>
            <translation>Carbono sob plantas nativas</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Uso da terra</translation>
        </message>
        <message>
            <source>Tillage or grazing</source>
            <translation>Mobilização ou pastoreio</translation>
        </message>
        <message>
            <source>What comes back to the soil</source>
            <translation>O que volta ao solo</translation>
        </message>
        <message>
            <source>Trees in the field, against today</source>
            <translation>Árvores no campo, face a hoje</translation>
        </message>
        <message>
            <source>read in two copies</source>
            <translation>lido em duas cópias</translation>
        </message>
        <message>
            <source>read in one copy</source>
            <translation>lido numa cópia</translation>
        </message>
        <message>
            <source>not sure</source>
            <translation>não é certo</translation>
        </message>
        <message>
            <source>named in the table</source>
            <translation>nomeado na tabela</translation>
        </message>
        <message>
            <source>from memory, not checked</source>
            <translation>de memória, não verificado</translation>
        </message>
        <message>
            <source>assumed, not measured</source>
            <translation>suposto, não medido</translation>
        </message>
        <message>
            <source>Choose the climate of the plot.</source>
            <translation>Escolha o clima da parcela.</translation>
        </message>
        <message>
            <source>Choose the kind of soil.</source>
            <translation>Escolha o tipo de solo.</translation>
        </message>
        <message>
            <source>How much clay is in the soil? Type it, or feel it by hand.</source>
            <translation>Quanta argila tem o solo? Escreva, ou sinta com a mão.</translation>
        </message>
        <message>
            <source>Type how much carbon the soil holds now.</source>
            <translation>Escreva quanto carbono o solo tem agora.</translation>
        </message>
        <message>
            <source>Type the 12 months of the nearest weather station.</source>
            <translation>Escreva os 12 meses da estação meteorológica mais próxima.</translation>
        </message>
        <message>
            <source>One field is not a number. It is outlined.</source>
            <translation>Um campo não é um número. Está marcado.</translation>
        </message>
        <message>
            <source>A month of the weather is not a number.</source>
            <translation>Um mês do tempo não é um número.</translation>
        </message>
        <message>
            <source>The tables have no value for this soil in this climate.</source>
            <translation>As tabelas não têm valor para este solo neste clima.</translation>
        </message>
        <message>
            <source>This model is not made for polar land.</source>
            <translation>Este modelo não é para terra polar.</translation>
        </message>
        <message>
            <source>This model is not made for peat.</source>
            <translation>Este modelo não é para turfa.</translation>
        </message>
        <message>
            <source>This model is not made for wet rice land.</source>
            <translation>Este modelo não é para arroz alagado.</translation>
        </message>
        <message>
            <source>This model is not made for land that stands in water.</source>
            <translation>Este modelo não é para terra com água parada.</translation>
        </message>
        <message>
            <source>This model is not made for soil with more than 90 % sand.</source>
            <translation>Este modelo não é para solo com mais de 90 % de areia.</translation>
        </message>
        <message>
            <source>This model is not made for salty soil.</source>
            <translation>Este modelo não é para solo salgado.</translation>
        </message>
        <message>
            <source>This model is not made for more than 200 t C/ha.</source>
            <translation>Este modelo não é para mais de 200 t C/ha.</translation>
        </message>
        <message>
            <source>The carbon in the soil must be above 0.</source>
            <translation>O carbono do solo tem de ser maior do que 0.</translation>
        </message>
        <message>
            <source>The soil holds too little carbon for this model.</source>
            <translation>O solo tem pouco carbono demais para este modelo.</translation>
        </message>
        <message>
            <source>No soil holds so much carbon. Look at what was typed.</source>
            <translation>Nenhum solo tem tanto carbono. Veja o que foi escrito.</translation>
        </message>
        <message>
            <source>No plants and no manure reach this soil.</source>
            <translation>A este solo não chegam plantas nem estrume.</translation>
        </message>
        <message>
            <source>The ground is frozen in this weather. Nothing can change in it.</source>
            <translation>Com este tempo o solo está gelado. Nada pode mudar nele.</translation>
        </message>
        <message>
            <source>This weather never comes to rest in the model.</source>
            <translation>Com este tempo o modelo não chega a repouso.</translation>
        </message>
        <message>
            <source>One number is outside what the model knows.</source>
            <translation>Um número está fora do que o modelo conhece.</translation>
        </message>
        <message>
            <source>The tables would take more carbon than this soil holds.</source>
            <translation>As tabelas tirariam mais carbono do que este solo tem.</translation>
        </message>
        <message>
            <source>So much manure today would already hold more carbon than the soil has.</source>
            <translation>Tanto estrume hoje já daria mais carbono do que o solo tem.</translation>
        </message>
        <message>
            <source>No figure for trees in the field from this land use.</source>
            <translation>Não há número para árvores no campo a partir deste uso da terra.</translation>
        </message>
        <message>
            <source>Stopped. Press Ctrl+Enter to work it out again.</source>
            <translation>Parado. Carregue em Ctrl+Enter para calcular outra vez.</translation>
        </message>
        <message>
            <source>This cannot be worked out with these numbers.</source>
            <translation>Com estes números não se pode calcular.</translation>
        </message>
        <message>
            <source>Tree crops in the tropics: copies of the table differ (1.01 or 1.1). We use 1.01.</source>
            <translation>Culturas de árvores nos trópicos: as cópias da tabela diferem (1,01 ou 1,1). Usamos 1,01.</translation>
        </message>
        <message>
            <source>Tropical mountains: these figures come from one copy only. Other tools use others.</source>
            <translation>Montanha tropical: estes números vêm de uma só cópia. Outras ferramentas usam outros.</translation>
        </message>
        <message>
            <source>Drained wet soil: this figure was read in one copy only.</source>
            <translation>Solo molhado drenado: este número foi lido numa só cópia.</translation>
        </message>
        <message>
            <source>Crops on drained wet soil lose more carbon than these figures say.</source>
            <translation>As culturas em solo molhado drenado perdem mais carbono do que dizem estes números.</translation>
        </message>
        <message>
            <source>Few soils like this were measured. The range is a guess.</source>
            <translation>Poucos solos assim foram medidos. O intervalo é uma suposição.</translation>
        </message>
        <message>
            <source>One figure used here is not confirmed.</source>
            <translation>Um número usado aqui não está confirmado.</translation>
        </message>
        <message>
            <source>For wet rice, tillage and residues make no difference here.</source>
            <translation>Em arroz alagado, mobilização e restolhos não fazem diferença aqui.</translation>
        </message>
        <message>
            <source>The tables do not tell these two ways apart. That is no finding.</source>
            <translation>As tabelas não distinguem estas duas maneiras. Isso não é um resultado.</translation>
        </message>
        <message>
            <source>Your soil holds another amount than the tables expect here. Look at the change, not the level.</source>
            <translation>O seu solo tem outra quantidade do que as tabelas esperam. Veja a mudança, não o nível.</translation>
        </message>
        <message>
            <source>Volcanic soil: this model was not made on such soils. Take care.</source>
            <translation>Solo vulcânico: o modelo não foi feito em solos assim. Tenha cuidado.</translation>
        </message>
        <message>
            <source>Very cold land: this model was not made there. Take care.</source>
            <translation>Terra muito fria: o modelo não foi feito lá. Tenha cuidado.</translation>
        </message>
        <message>
            <source>Deep layers: this model was made for topsoil. Take care.</source>
            <translation>Camadas fundas: o modelo foi feito para o solo de cima. Tenha cuidado.</translation>
        </message>
        <message>
            <source>Trees in the field: a world mean over many systems. Its source gives no number of years.</source>
            <translation>Árvores no campo: uma média mundial de muitos sistemas. A fonte não dá anos.</translation>
        </message>
        <message>
            <source>Wet soil: this model is only for land that drains. Take care.</source>
            <translation>Solo molhado: o modelo é só para terra que drena. Tenha cuidado.</translation>
        </message>
        <message>
            <source>The range counts only how unsure the carbon that comes back is (15 %).</source>
            <translation>O intervalo conta só a dúvida no carbono que volta (15 %).</translation>
        </message>
        <message>
            <source>The weather is an example from England, not of your place.</source>
            <translation>O tempo é um exemplo de Inglaterra, não do seu lugar.</translation>
        </message>
        <message>
            <source>The carbon now is a usual value, not measured here.</source>
            <translation>O carbono de agora é um valor habitual, não medido aqui.</translation>
        </message>
        <message>
            <source>After {years} years: the same as today's way.</source>
            <translation>Depois de {years} anos: igual à maneira de hoje.</translation>
        </message>
        <message>
            <source>After {years} years: about {middle} t C/ha more than today's way.</source>
            <translation>Depois de {years} anos: cerca de {middle} t C/ha a mais do que a maneira de hoje.</translation>
        </message>
        <message>
            <source>After {years} years: about {middle} t C/ha less than today's way.</source>
            <translation>Depois de {years} anos: cerca de {middle} t C/ha a menos do que a maneira de hoje.</translation>
        </message>
        <message>
            <source>After {years} years: {low} to {high} t C/ha more than today's way.</source>
            <translation>Depois de {years} anos: {low} a {high} t C/ha a mais do que a maneira de hoje.</translation>
        </message>
        <message>
            <source>After {years} years: {low} to {high} t C/ha less than today's way.</source>
            <translation>Depois de {years} anos: {low} a {high} t C/ha a menos do que a maneira de hoje.</translation>
        </message>
        <message>
            <source>After {years} years: from {less} t C/ha less to {more} more than today's way.</source>
            <translation>Depois de {years} anos: de {less} t C/ha a menos até {more} a mais do que a maneira de hoje.</translation>
        </message>
        <message>
            <source>{middle} t CO₂e/ha in {years} years, range not known</source>
            <translation>{middle} t CO₂e/ha em {years} anos, intervalo não conhecido</translation>
        </message>
        <message>
            <source>{low} to {high} t CO₂e/ha in {years} years</source>
            <translation>{low} a {high} t CO₂e/ha em {years} anos</translation>
        </message>
        <message>
            <source>Soil carbon only: no other gases. Carbon can be lost again. Nothing is certified.</source>
            <translation>Só carbono do solo: sem outros gases. O carbono pode perder-se outra vez. Nada está certificado.</translation>
        </message>
        <message>
            <source>This is a calculation, not a measurement.</source>
            <translation>Isto é um cálculo, não uma medição.</translation>
        </message>
        <message>
            <source>New way</source>
            <translation>Maneira nova</translation>
        </message>
        <message>
            <source>New way {number}</source>
            <translation>Maneira nova {number}</translation>
        </message>
        <message>
            <source>Today's way</source>
            <translation>Maneira de hoje</translation>
        </message>
        <message>
            <source>4 per 1000 path</source>
            <translation>Caminho 4 por 1000</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Medido</translation>
        </message>
        <message>
            <source>tonnes of carbon per hectare, 0–30 cm</source>
            <translation>toneladas de carbono por hectare, 0–30 cm</translation>
        </message>
        <message>
            <source>the scale does not start at 0</source>
            <translation>a escala não começa em 0</translation>
        </message>
    </context>
    <context>
        <name>_FeelTest</name>
        <message>
            <source>Wet a handful of soil, knead it and roll it. What does it do?</source>
            <translation>Molhe um punhado de solo, amasse-o e enrole-o. O que faz?</translation>
        </message>
        <message>
            <source>It falls apart (about 5 %)</source>
            <translation>Desfaz-se (cerca de 5 %)</translation>
        </message>
        <message>
            <source>A ball holds, no roll (about 12 %)</source>
            <translation>A bola aguenta, o rolo não (cerca de 12 %)</translation>
        </message>
        <message>
            <source>A roll holds, a ring breaks (about 22 %)</source>
            <translation>O rolo aguenta, o anel parte (cerca de 22 %)</translation>
        </message>
        <message>
            <source>A ring holds with cracks (about 32 %)</source>
            <translation>O anel aguenta, com fendas (cerca de 32 %)</translation>
        </message>
        <message>
            <source>A ring holds, smooth and sticky (about 45 %)</source>
            <translation>O anel aguenta, liso e pegajoso (cerca de 45 %)</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>escolher</translation>
        </message>
        <message>
            <source>Clay by feel</source>
            <translation>Argila pelo tato</translation>
        </message>
    </context>
</TS>
