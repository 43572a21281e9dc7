<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>CardModel</name>
        <message>
            <source>{name}. Cost: {cost}. Labour: {labour}. {figure}</source>
            <translation>{name}. Custo: {cost}. Trabalho: {labour}. {figure}</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Custo</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Trabalho</translation>
        </message>
    </context>
    <context>
        <name>CompareBar</name>
        <message>
            <source>Compare none</source>
            <translation>Não comparar</translation>
        </message>
        <message numerus="yes">
            <source>Compare %n tool(s)</source>
            <translation>
                <numerusform>Comparar %n ferramenta</numerusform>
                <numerusform>Comparar %n ferramentas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidenceRegions</name>
        <message>
            <source>Worldwide</source>
            <translation>Mundo inteiro</translation>
        </message>
        <message>
            <source>By climate</source>
            <translation>Segundo o clima</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tudo</translation>
        </message>
    </context>
    <context>
        <name>EvidenceTable</name>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Onde</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Studies</source>
            <translation>Estudos</translation>
        </message>
        <message>
            <source>Depth, cm</source>
            <translation>Profundidade, cm</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Anos</translation>
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
            <source>Loss avoided</source>
            <translation>Perda evitada</translation>
        </message>
        <message>
            <source>Soil carbon</source>
            <translation>Carbono do solo</translation>
        </message>
        <message>
            <source>Harvest</source>
            <translation>Colheita</translation>
        </message>
        <message>
            <source>Other gases</source>
            <translation>Outros gases</translation>
        </message>
        <message>
            <source>mixed</source>
            <translation>misturado</translation>
        </message>
        <message>
            <source>varies</source>
            <translation>varia</translation>
        </message>
        <message>
            <source>topsoil</source>
            <translation>solo de cima</translation>
        </message>
        <message>
            <source>topsoil, mixed</source>
            <translation>solo de cima, misturado</translation>
        </message>
        <message>
            <source>topsoil, varies</source>
            <translation>solo de cima, varia</translation>
        </message>
        <message>
            <source>weighted by depth</source>
            <translation>ponderado pela profundidade</translation>
        </message>
        <message>
            <source>whole soil</source>
            <translation>todo o solo</translation>
        </message>
        <message>
            <source>soil and plants</source>
            <translation>solo e plantas</translation>
        </message>
        <message>
            <source>sediment</source>
            <translation>sedimento</translation>
        </message>
        <message>
            <source>long trials</source>
            <translation>ensaios longos</translation>
        </message>
        <message>
            <source>old terraces</source>
            <translation>terraços velhos</translation>
        </message>
    </context>
    <context>
        <name>EvidenceTableCard</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Every row of the library, with its source.</source>
            <translation>Cada linha da biblioteca, com a fonte.</translation>
        </message>
    </context>
    <context>
        <name>FacetFinder</name>
        <message>
            <source>Type a name</source>
            <translation>Escreva um nome</translation>
        </message>
        <message>
            <source>{name} ({count})</source>
            <translation>{name} ({count})</translation>
        </message>
    </context>
    <context>
        <name>FitCard</name>
        <message>
            <source>Does it fit?</source>
            <translation>Serve?</translation>
        </message>
        <message>
            <source>Looking at the plot …</source>
            <translation>A ver a parcela…</translation>
        </message>
        <message>
            <source>Does it fit {plot}?</source>
            <translation>Serve a {plot}?</translation>
        </message>
        <message>
            <source>Choose a plot to see if it fits.</source>
            <translation>Escolha uma parcela para ver se serve.</translation>
        </message>
        <message>
            <source>Add a plot to see if it fits. You need its name and its use, no more.</source>
            <translation>Acrescente uma parcela para ver se serve. É preciso o nome e o uso, mais nada.</translation>
        </message>
        <message>
            <source>Choose a plot (F4)</source>
            <translation>Escolher uma parcela (F4)</translation>
        </message>
        <message>
            <source>Add a plot</source>
            <translation>Acrescentar uma parcela</translation>
        </message>
        <message>
            <source>Not checked: {things}.</source>
            <translation>Não verificado: {things}.</translation>
        </message>
        <message>
            <source>Add to this plot’s plan</source>
            <translation>Juntar ao plano da parcela</translation>
        </message>
        <message>
            <source>Tell what you see on this plot</source>
            <translation>Diga o que vê nesta parcela</translation>
        </message>
    </context>
    <context>
        <name>FitWords</name>
        <message>
            <source>Fits</source>
            <translation>Serve</translation>
        </message>
        <message>
            <source>Fits with care</source>
            <translation>Com cuidado</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation>Não serve</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Não se sabe</translation>
        </message>
        <message>
            <source>It is known from your climate: {climates}.</source>
            <translation>Conhece-se no seu clima: {climates}.</translation>
        </message>
        <message>
            <source>It is known from a neighbouring climate, not from yours: try small.</source>
            <translation>Conhece-se num clima vizinho, não no seu: experimente em pequeno.</translation>
        </message>
        <message>
            <source>It is not known from your climate: {climates}.</source>
            <translation>Não se conhece no seu clima: {climates}.</translation>
        </message>
        <message>
            <source>It is made for this use of the land: {land_use}.</source>
            <translation>É para este uso da terra: {land_use}.</translation>
        </message>
        <message>
            <source>It is made for another use of the land: {made_for}.</source>
            <translation>É para outro uso da terra: {made_for}.</translation>
        </message>
        <message>
            <source>It helps against a trouble of this soil: {problem}.</source>
            <translation>Ajuda contra um problema deste solo: {problem}.</translation>
        </message>
        <message>
            <source>It helps against troubles of this soil: {problems}.</source>
            <translation>Ajuda contra problemas deste solo: {problems}.</translation>
        </message>
        <message>
            <source>It is good for this kind of soil: {soil}.</source>
            <translation>É boa para este tipo de solo: {soil}.</translation>
        </message>
        <message>
            <source>It helps against none of the troubles you see here.</source>
            <translation>Não ajuda contra nenhum dos problemas vistos aqui.</translation>
        </message>
        <message>
            <source>It is only for a trouble that nobody saw here: {only_for}.</source>
            <translation>É só para um problema que ninguém viu aqui: {only_for}.</translation>
        </message>
        <message>
            <source>Peat must stay wet. Dried peat is lost.</source>
            <translation>A turfa tem de ficar molhada. Seca, perde-se.</translation>
        </message>
        <message>
            <source>On peat only where the water stays as it is.</source>
            <translation>Em turfa, só onde a água fica como está.</translation>
        </message>
        <message>
            <source>It holds water where water already stands.</source>
            <translation>Retém água onde já há água parada.</translation>
        </message>
        <message>
            <source>It drinks water where the soil dries out.</source>
            <translation>Bebe água onde o solo seca.</translation>
        </message>
        <message>
            <source>It digs deep, and the soil here is shallow.</source>
            <translation>Cava fundo, e aqui o solo é fino.</translation>
        </message>
        <message>
            <source>Its walls do not stand well in sand.</source>
            <translation>As paredes não seguram bem na areia.</translation>
        </message>
        <message>
            <source>Watering brings salt up where it cannot drain.</source>
            <translation>Regar faz subir o sal onde a água não tem saída.</translation>
        </message>
        <message>
            <source>Over the years it makes a sour soil more sour.</source>
            <translation>Com os anos torna mais ácido um solo ácido.</translation>
        </message>
        <message>
            <source>The slope suits it: {slope_pct}.</source>
            <translation>O declive serve-lhe: {slope_pct}.</translation>
        </message>
        <message>
            <source>It holds the soil on a slope of {slope_pct}.</source>
            <translation>Segura o solo num declive de {slope_pct}.</translation>
        </message>
        <message>
            <source>The land is too steep for it: {slope_pct}, at most {max_pct}.</source>
            <translation>A terra é inclinada demais: {slope_pct}, no máximo {max_pct}.</translation>
        </message>
        <message>
            <source>The land is too flat to need it: {slope_pct}, from {min_pct} on.</source>
            <translation>A terra é plana demais para precisar dela: {slope_pct}, a partir de {min_pct}.</translation>
        </message>
        <message>
            <source>At {slope_pct} something has to hold the soil first.</source>
            <translation>Com {slope_pct}, alguma coisa tem de segurar primeiro o solo.</translation>
        </message>
        <message>
            <source>The rain suits it: {rainfall_mm} a year.</source>
            <translation>A chuva serve-lhe: {rainfall_mm} por ano.</translation>
        </message>
        <message>
            <source>It wants more rain: {rainfall_mm} here, {min_mm} and more is better.</source>
            <translation>Quer mais chuva: aqui {rainfall_mm}, melhor {min_mm} ou mais.</translation>
        </message>
        <message>
            <source>It is for drier land: {rainfall_mm} here, up to {max_mm} is better.</source>
            <translation>É para terra mais seca: aqui {rainfall_mm}, melhor até {max_mm}.</translation>
        </message>
        <message>
            <source>You have enough for it: {mean}.</source>
            <translation>Tem que chegue: {mean}.</translation>
        </message>
        <message>
            <source>It asks for more than there is: {mean}.</source>
            <translation>Pede mais do que há: {mean}.</translation>
        </message>
        <message>
            <source>What it needs is there: {mean}.</source>
            <translation>O que precisa está cá: {mean}.</translation>
        </message>
        <message>
            <source>It cannot be done without: {mean}.</source>
            <translation>Não se pode fazer sem: {mean}.</translation>
        </message>
        <message>
            <source>It gives little without: {mean}.</source>
            <translation>Dá pouco sem: {mean}.</translation>
        </message>
        <message>
            <source>troubles of the soil</source>
            <translation>problemas do solo</translation>
        </message>
        <message>
            <source>climate</source>
            <translation>clima</translation>
        </message>
        <message>
            <source>use of the land</source>
            <translation>uso da terra</translation>
        </message>
        <message>
            <source>kind of soil</source>
            <translation>tipo de solo</translation>
        </message>
        <message>
            <source>slope</source>
            <translation>declive</translation>
        </message>
        <message>
            <source>rain</source>
            <translation>chuva</translation>
        </message>
        <message>
            <source>money at hand</source>
            <translation>dinheiro à mão</translation>
        </message>
        <message>
            <source>hands to work</source>
            <translation>braços para o trabalho</translation>
        </message>
        <message>
            <source>water to irrigate with</source>
            <translation>água para regar</translation>
        </message>
        <message>
            <source>manure or compost</source>
            <translation>estrume ou composto</translation>
        </message>
        <message>
            <source>straw that may stay</source>
            <translation>palha que pode ficar</translation>
        </message>
        <message>
            <source>animals</source>
            <translation>animais</translation>
        </message>
        <message>
            <source>rights to the land</source>
            <translation>direitos sobre a terra</translation>
        </message>
        <message>
            <source>prices</source>
            <translation>preços</translation>
        </message>
        <message>
            <source>what people want</source>
            <translation>o que as pessoas querem</translation>
        </message>
        <message>
            <source>height above the sea</source>
            <translation>altura acima do mar</translation>
        </message>
        <message>
            <source>whether the waste is clean</source>
            <translation>se os resíduos estão limpos</translation>
        </message>
        <message>
            <source>a cold place for what is bought</source>
            <translation>um lugar fresco para o que se compra</translation>
        </message>
        <message>
            <source>a biogas plant nearby</source>
            <translation>uma instalação de biogás perto</translation>
        </message>
        <message>
            <source>where water can drain to</source>
            <translation>para onde a água pode sair</translation>
        </message>
        <message>
            <source>what is left to burn or char</source>
            <translation>o que sobra para queimar ou carbonizar</translation>
        </message>
        <message>
            <source>danger of fire</source>
            <translation>perigo de fogo</translation>
        </message>
        <message>
            <source>whether animals graze freely</source>
            <translation>se os animais pastam soltos</translation>
        </message>
        <message>
            <source>how deep the hard layer lies</source>
            <translation>a que fundura está a camada dura</translation>
        </message>
        <message>
            <source>hedges to cut from</source>
            <translation>sebes de onde cortar</translation>
        </message>
        <message>
            <source>agreement with herders</source>
            <translation>acordo com os pastores</translation>
        </message>
        <message>
            <source>what the law allows</source>
            <translation>o que a lei permite</translation>
        </message>
        <message>
            <source>lime within reach</source>
            <translation>cal ao alcance</translation>
        </message>
        <message>
            <source>a market for the harvest</source>
            <translation>um mercado para a colheita</translation>
        </message>
        <message>
            <source>whether old grassland is spared</source>
            <translation>se a pastagem velha é poupada</translation>
        </message>
        <message>
            <source>agreement with neighbours</source>
            <translation>acordo com os vizinhos</translation>
        </message>
        <message>
            <source>whether it is a rice field with bunds</source>
            <translation>se é um arrozal com camalhões</translation>
        </message>
        <message>
            <source>how sour the soil is</source>
            <translation>quão ácido é o solo</translation>
        </message>
        <message>
            <source>a ripper within reach</source>
            <translation>um ripper ao alcance</translation>
        </message>
        <message>
            <source>rock under the soil</source>
            <translation>rocha debaixo do solo</translation>
        </message>
        <message>
            <source>salt in soil and water</source>
            <translation>sal no solo e na água</translation>
        </message>
        <message>
            <source>seed or young plants within reach</source>
            <translation>semente ou mudas ao alcance</translation>
        </message>
        <message>
            <source>silt in the water</source>
            <translation>lodo na água</translation>
        </message>
        <message>
            <source>sodium in the soil</source>
            <translation>sódio no solo</translation>
        </message>
        <message>
            <source>a test of the soil</source>
            <translation>uma análise do solo</translation>
        </message>
        <message>
            <source>stones within reach</source>
            <translation>pedras ao alcance</translation>
        </message>
        <message>
            <source>living stumps in the field</source>
            <translation>cepos vivos no campo</translation>
        </message>
        <message>
            <source>termites</source>
            <translation>térmitas</translation>
        </message>
        <message>
            <source>tides</source>
            <translation>marés</translation>
        </message>
        <message>
            <source>quality of the water</source>
            <translation>qualidade da água</translation>
        </message>
        <message>
            <source>work on the whole slope</source>
            <translation>trabalho em toda a encosta</translation>
        </message>
        <message>
            <source>weeds that are hard to kill</source>
            <translation>ervas difíceis de matar</translation>
        </message>
        <message>
            <source>sandy</source>
            <translation>arenoso</translation>
        </message>
        <message>
            <source>loamy</source>
            <translation>franco</translation>
        </message>
        <message>
            <source>clayey</source>
            <translation>argiloso</translation>
        </message>
        <message>
            <source>peat</source>
            <translation>turfa</translation>
        </message>
    </context>
    <context>
        <name>LibraryFigures</name>
        <message>
            <source>No sound figure</source>
            <translation>Sem número sólido</translation>
        </message>
        <message>
            <source>{value} in all</source>
            <translation>{value} no total</translation>
        </message>
        <message>
            <source>May rise or fall</source>
            <translation>Pode subir ou baixar</translation>
        </message>
        <message>
            <source>{where}: may rise or fall, between {low} and {high} per cent.</source>
            <translation>{where}: pode subir ou baixar, entre {low} e {high} por cento.</translation>
        </message>
        <message>
            <source>{where}: {value} per cent more, no range given.</source>
            <translation>{where}: {value} por cento a mais, sem intervalo.</translation>
        </message>
        <message>
            <source>{where}: {value} per cent less, no range given.</source>
            <translation>{where}: {value} por cento a menos, sem intervalo.</translation>
        </message>
        <message>
            <source>{where}: {value} per cent more, between {low} and {high}.</source>
            <translation>{where}: {value} por cento a mais, entre {low} e {high}.</translation>
        </message>
        <message>
            <source>{where}: {value} per cent less, between {low} and {high}.</source>
            <translation>{where}: {value} por cento a menos, entre {low} e {high}.</translation>
        </message>
        <message>
            <source>Soil carbon, in per cent</source>
            <translation>Carbono do solo, em por cento</translation>
        </message>
        <message>
            <source>No sound figure yet. We do not guess.</source>
            <translation>Ainda sem número sólido. Não adivinhamos.</translation>
        </message>
        <message>
            <source>prevents a loss of {value}</source>
            <translation>evita uma perda de {value}</translation>
        </message>
        <message>
            <source>from experts, not checked at source</source>
            <translation>de peritos, não verificado na fonte</translation>
        </message>
        <message>
            <source>no range given</source>
            <translation>sem intervalo</translation>
        </message>
        <message numerus="yes">
            <source>%n review(s) of studies</source>
            <translation>
                <numerusform>%n revisão de estudos</numerusform>
                <numerusform>%n revisões de estudos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n study(ies)</source>
            <translation>
                <numerusform>%n estudo</numerusform>
                <numerusform>%n estudos</numerusform>
            </translation>
        </message>
        <message>
            <source>median {years} years</source>
            <translation>mediana {years} anos</translation>
        </message>
        <message>
            <source>{where}: {words}</source>
            <translation>{where}: {words}</translation>
        </message>
        <message>
            <source>From experts, not checked at source.</source>
            <translation>De peritos, não verificado na fonte.</translation>
        </message>
        <message>
            <source>Harvest · {where}</source>
            <translation>Colheita · {where}</translation>
        </message>
        <message>
            <source>Other gases · {where}</source>
            <translation>Outros gases · {where}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <source>t C/ha a year</source>
            <translation>t C/ha por ano</translation>
        </message>
    </context>
    <context>
        <name>LibraryWords</name>
        <message>
            <source>Cropland</source>
            <translation>Cultura</translation>
        </message>
        <message>
            <source>Grassland</source>
            <translation>Pastagem</translation>
        </message>
        <message>
            <source>Trees with crops</source>
            <translation>Árvores com culturas</translation>
        </message>
        <message>
            <source>Forest</source>
            <translation>Floresta</translation>
        </message>
        <message>
            <source>Wetland</source>
            <translation>Zona húmida</translation>
        </message>
        <message>
            <source>Crops and pasture</source>
            <translation>Culturas e pasto</translation>
        </message>
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
            <source>Low in carbon</source>
            <translation>Pouco carbono</translation>
        </message>
        <message>
            <source>Poor in nutrients</source>
            <translation>Pobre em nutrientes</translation>
        </message>
        <message>
            <source>Dries out</source>
            <translation>Seca depressa</translation>
        </message>
        <message>
            <source>Lost to rain</source>
            <translation>Levado pela chuva</translation>
        </message>
        <message>
            <source>Lost to wind</source>
            <translation>Levado pelo vento</translation>
        </message>
        <message>
            <source>Hard crust</source>
            <translation>Crosta dura</translation>
        </message>
        <message>
            <source>Too dense</source>
            <translation>Compacto</translation>
        </message>
        <message>
            <source>Sandy</source>
            <translation>Arenoso</translation>
        </message>
        <message>
            <source>Shallow</source>
            <translation>Fino</translation>
        </message>
        <message>
            <source>Sour</source>
            <translation>Ácido</translation>
        </message>
        <message>
            <source>Aluminium</source>
            <translation>Alumínio</translation>
        </message>
        <message>
            <source>Salty</source>
            <translation>Salgado</translation>
        </message>
        <message>
            <source>Rich in sodium</source>
            <translation>Com sódio</translation>
        </message>
        <message>
            <source>Stands in water</source>
            <translation>Encharcado</translation>
        </message>
        <message>
            <source>Peat</source>
            <translation>Turfa</translation>
        </message>
        <message>
            <source>Africa</source>
            <translation>África</translation>
        </message>
        <message>
            <source>Asia</source>
            <translation>Ásia</translation>
        </message>
        <message>
            <source>Latin America</source>
            <translation>América Latina</translation>
        </message>
        <message>
            <source>North America</source>
            <translation>América do Norte</translation>
        </message>
        <message>
            <source>Europe</source>
            <translation>Europa</translation>
        </message>
        <message>
            <source>Oceania</source>
            <translation>Oceânia</translation>
        </message>
        <message>
            <source>Western Africa</source>
            <translation>África Ocidental</translation>
        </message>
        <message>
            <source>Eastern Africa</source>
            <translation>África Oriental</translation>
        </message>
        <message>
            <source>Central Africa</source>
            <translation>África Central</translation>
        </message>
        <message>
            <source>Northern Africa</source>
            <translation>África do Norte</translation>
        </message>
        <message>
            <source>Southern Africa</source>
            <translation>África Austral</translation>
        </message>
        <message>
            <source>Soil cover</source>
            <translation>Cobertura do solo</translation>
        </message>
        <message>
            <source>Manure and compost</source>
            <translation>Estrume e composto</translation>
        </message>
        <message>
            <source>Catching rain</source>
            <translation>Apanhar a chuva</translation>
        </message>
        <message>
            <source>Trees in fields</source>
            <translation>Árvores no campo</translation>
        </message>
        <message>
            <source>Ploughing less</source>
            <translation>Lavrar menos</translation>
        </message>
        <message>
            <source>Grazing</source>
            <translation>Pastoreio</translation>
        </message>
        <message>
            <source>Feeding the crop</source>
            <translation>Alimentar a cultura</translation>
        </message>
        <message>
            <source>More kinds of crops</source>
            <translation>Mais espécies de culturas</translation>
        </message>
        <message>
            <source>Care of the crop</source>
            <translation>Cuidado da cultura</translation>
        </message>
        <message>
            <source>Holding the soil</source>
            <translation>Segurar o solo</translation>
        </message>
        <message>
            <source>Care of the forest</source>
            <translation>Cuidado da floresta</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Proteção</translation>
        </message>
        <message>
            <source>Restoring land</source>
            <translation>Restaurar a terra</translation>
        </message>
        <message>
            <source>Mending the soil</source>
            <translation>Melhorar o solo</translation>
        </message>
        <message>
            <source>Whole farm</source>
            <translation>Toda a quinta</translation>
        </message>
        <message>
            <source>Use of water</source>
            <translation>Uso da água</translation>
        </message>
        <message>
            <source>Wetlands</source>
            <translation>Zonas húmidas</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Baixo</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Médio</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>Within 1 year</source>
            <translation>Dentro de 1 ano</translation>
        </message>
        <message>
            <source>After 2 to 3 years</source>
            <translation>Ao fim de 2 a 3 anos</translation>
        </message>
        <message>
            <source>After 4 years or more</source>
            <translation>Ao fim de 4 anos ou mais</translation>
        </message>
        <message>
            <source>Checked at source</source>
            <translation>Verificado na fonte</translation>
        </message>
        <message>
            <source>From experts, not checked</source>
            <translation>De peritos, não verificado</translation>
        </message>
        <message>
            <source>No sound figure</source>
            <translation>Sem número sólido</translation>
        </message>
        <message>
            <source>Southern Asia</source>
            <translation>Ásia do Sul</translation>
        </message>
        <message>
            <source>South-eastern Asia</source>
            <translation>Sudeste Asiático</translation>
        </message>
        <message>
            <source>Eastern Asia</source>
            <translation>Ásia Oriental</translation>
        </message>
        <message>
            <source>Central Asia</source>
            <translation>Ásia Central</translation>
        </message>
        <message>
            <source>Western Asia</source>
            <translation>Ásia Ocidental</translation>
        </message>
        <message>
            <source>South America</source>
            <translation>América do Sul</translation>
        </message>
        <message>
            <source>Central America</source>
            <translation>América Central</translation>
        </message>
        <message>
            <source>Caribbean</source>
            <translation>Caraíbas</translation>
        </message>
        <message>
            <source>Western Europe</source>
            <translation>Europa Ocidental</translation>
        </message>
        <message>
            <source>Southern Europe</source>
            <translation>Europa do Sul</translation>
        </message>
        <message>
            <source>Northern Europe</source>
            <translation>Europa do Norte</translation>
        </message>
        <message>
            <source>Eastern Europe</source>
            <translation>Europa de Leste</translation>
        </message>
        <message>
            <source>Australia and New Zealand</source>
            <translation>Austrália e Nova Zelândia</translation>
        </message>
        <message>
            <source>Melanesia</source>
            <translation>Melanésia</translation>
        </message>
        <message>
            <source>Micronesia</source>
            <translation>Micronésia</translation>
        </message>
        <message>
            <source>Polynesia</source>
            <translation>Polinésia</translation>
        </message>
        <message>
            <source>Measured in trials</source>
            <translation>Medido em ensaios</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Não verificado</translation>
        </message>
        <message>
            <source>Estimate a project</source>
            <translation>Estimar um projeto</translation>
        </message>
        <message>
            <source>Measure a plot</source>
            <translation>Medir uma parcela</translation>
        </message>
        <message>
            <source>Follow a region</source>
            <translation>Acompanhar uma região</translation>
        </message>
        <message>
            <source>See soil on a map</source>
            <translation>Ver o solo num mapa</translation>
        </message>
        <message>
            <source>Model the future</source>
            <translation>Modelar o futuro</translation>
        </message>
        <message>
            <source>Collect and keep data</source>
            <translation>Recolher e guardar dados</translation>
        </message>
        <message>
            <source>Learn and teach</source>
            <translation>Aprender e ensinar</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Áreas</translation>
        </message>
        <message>
            <source>What is done on the land</source>
            <translation>O que se faz na terra</translation>
        </message>
        <message>
            <source>Soil samples</source>
            <translation>Amostras de solo</translation>
        </message>
        <message>
            <source>A field visit</source>
            <translation>Uma visita ao campo</translation>
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
            <source>Manure, fertiliser and other inputs</source>
            <translation>Estrume, adubo e outros fatores</translation>
        </message>
        <message>
            <source>Number of animals</source>
            <translation>Número de animais</translation>
        </message>
        <message>
            <source>Fuel and power used</source>
            <translation>Combustível e energia usados</translation>
        </message>
        <message>
            <source>Your own forms</source>
            <translation>Os seus próprios formulários</translation>
        </message>
        <message>
            <source>GPS</source>
            <translation>GPS</translation>
        </message>
        <message>
            <source>History of the land</source>
            <translation>História da terra</translation>
        </message>
        <message>
            <source>Satellite pictures</source>
            <translation>Imagens de satélite</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>Internet</translation>
        </message>
        <message>
            <source>A laboratory</source>
            <translation>Um laboratório</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Nada ainda</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Points on a map</source>
            <translation>Pontos num mapa</translation>
        </message>
        <message>
            <source>A description of the project</source>
            <translation>Uma descrição do projeto</translation>
        </message>
        <message>
            <source>Somebody who writes scripts</source>
            <translation>Alguém que escreva programas</translation>
        </message>
        <message>
            <source>Plants and animals found</source>
            <translation>Plantas e animais encontrados</translation>
        </message>
        <message>
            <source>Trees</source>
            <translation>Árvores</translation>
        </message>
        <message>
            <source>Harvest</source>
            <translation>Colheita</translation>
        </message>
        <message>
            <source>Works offline</source>
            <translation>Serve sem rede</translation>
        </message>
        <message>
            <source>Partly offline</source>
            <translation>Em parte sem rede</translation>
        </message>
        <message>
            <source>Needs a network</source>
            <translation>Precisa de rede</translation>
        </message>
        <message>
            <source>Not a program</source>
            <translation>Não é um programa</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Grátis</translation>
        </message>
        <message>
            <source>Free for some</source>
            <translation>Grátis para alguns</translation>
        </message>
        <message>
            <source>Low cost</source>
            <translation>Baixo custo</translation>
        </message>
        <message>
            <source>To be paid</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Farmer</source>
            <translation>Agricultor</translation>
        </message>
        <message>
            <source>Adviser</source>
            <translation>Técnico</translation>
        </message>
        <message>
            <source>Specialist</source>
            <translation>Especialista</translation>
        </message>
        <message>
            <source>Laboratory</source>
            <translation>Laboratório</translation>
        </message>
        <message>
            <source>Framework for measuring and reporting</source>
            <translation>Quadro para medir e informar</translation>
        </message>
        <message>
            <source>Rules for measuring and reporting</source>
            <translation>Regras para medir e informar</translation>
        </message>
        <message>
            <source>App</source>
            <translation>Aplicação</translation>
        </message>
        <message>
            <source>List of criteria</source>
            <translation>Lista de critérios</translation>
        </message>
        <message>
            <source>Calculator</source>
            <translation>Calculadora</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de dados</translation>
        </message>
        <message>
            <source>Decision support</source>
            <translation>Apoio à decisão</translation>
        </message>
        <message>
            <source>Field test</source>
            <translation>Teste de campo</translation>
        </message>
        <message>
            <source>Set of field tests</source>
            <translation>Conjunto de testes de campo</translation>
        </message>
        <message>
            <source>Lab or field test</source>
            <translation>Teste de laboratório ou campo</translation>
        </message>
        <message>
            <source>Lab method</source>
            <translation>Método de laboratório</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Satellite platform</source>
            <translation>Plataforma de satélite</translation>
        </message>
        <message>
            <source>Satellite tool</source>
            <translation>Ferramenta de satélite</translation>
        </message>
        <message>
            <source>Way of sampling</source>
            <translation>Forma de amostragem</translation>
        </message>
        <message>
            <source>Web platform</source>
            <translation>Plataforma web</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Qualquer língua</translation>
        </message>
        <message>
            <source>Many languages</source>
            <translation>Muitas línguas</translation>
        </message>
        <message>
            <source>Other languages</source>
            <translation>Outras línguas</translation>
        </message>
        <message>
            <source>Several languages</source>
            <translation>Várias línguas</translation>
        </message>
        <message>
            <source>All tropical</source>
            <translation>Todo o trópico</translation>
        </message>
        <message>
            <source>Warm temperate</source>
            <translation>Temperado quente</translation>
        </message>
        <message>
            <source>Cool temperate</source>
            <translation>Temperado frio</translation>
        </message>
        <message>
            <source>Boreal</source>
            <translation>Boreal</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>não se sabe</translation>
        </message>
        <message>
            <source>{first} to {last} years</source>
            <translation>{first} a {last} anos</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n ano</numerusform>
                <numerusform>%n anos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MeasuredCard</name>
        <message>
            <source>Difference between fields with and without. Not a gain per year.</source>
            <translation>Diferença entre campos com e sem ela. Não é ganho por ano.</translation>
        </message>
        <message>
            <source>A hollow bar across the zero line: it may rise or fall.</source>
            <translation>Uma barra oca que passa o zero: pode subir ou baixar.</translation>
        </message>
        <message>
            <source>A bar on the left: the loss that this practice prevents. Not a gain.</source>
            <translation>Uma barra à esquerda: a perda que esta prática evita. Não é ganho.</translation>
        </message>
        <message>
            <source>Soil carbon: what was measured</source>
            <translation>Carbono do solo: o que foi medido</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabela</translation>
        </message>
        <message>
            <source>All rows as a table (T)</source>
            <translation>Todas as linhas numa tabela (T)</translation>
        </message>
        <message numerus="yes">
            <source>Sources (%n)</source>
            <translation>
                <numerusform>Fonte (%n)</numerusform>
                <numerusform>Fontes (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Figures checked at source</source>
            <translation>Números verificados na fonte</translation>
        </message>
    </context>
    <context>
        <name>MoreAbout</name>
        <message>
            <source>Read more about it</source>
            <translation>Ler mais</translation>
        </message>
        <message>
            <source>Also called: {names}</source>
            <translation>Também se chama: {names}</translation>
        </message>
        <message>
            <source>{what}: {value}. Source: {source}.</source>
            <translation>{what}: {value}. Fonte: {source}.</translation>
        </message>
        <message>
            <source>From experts, not checked at source.</source>
            <translation>De peritos, não verificado na fonte.</translation>
        </message>
        <message>
            <source>An agronomist and a native speaker still have to read this sheet.</source>
            <translation>Um agrónomo e um falante nativo ainda têm de ler esta ficha.</translation>
        </message>
        <message>
            <source>Read less</source>
            <translation>Ler menos</translation>
        </message>
    </context>
    <context>
        <name>NoteForm</name>
        <message>
            <source>What people here should know. No names of people.</source>
            <translation>O que as pessoas daqui devem saber. Sem nomes de pessoas.</translation>
        </message>
        <message>
            <source>Note for here</source>
            <translation>Nota para aqui</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>Ficar com isto</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Deixar</translation>
        </message>
    </context>
    <context>
        <name>OwnBar</name>
        <message>
            <source>Fits my plot</source>
            <translation>Serve à minha parcela</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Com estrela</translation>
        </message>
        <message>
            <source>All collections</source>
            <translation>Todas as coleções</translation>
        </message>
        <message>
            <source>Only this collection</source>
            <translation>Só esta coleção</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Coleções</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Fits {plot} · {count}</source>
            <translation>Serve a {plot} · {count}</translation>
        </message>
        <message>
            <source>{verdict}: {plot}.</source>
            <translation>{verdict}: {plot}.</translation>
        </message>
        <message>
            <source>Starred.</source>
            <translation>Com estrela.</translation>
        </message>
        <message>
            <source>Take off: {filter}</source>
            <translation>Tirar: {filter}</translation>
        </message>
        <message>
            <source>Star taken off</source>
            <translation>Estrela tirada</translation>
        </message>
    </context>
    <context>
        <name>PlanRow</name>
        <message>
            <source>A plot that is not on this laptop</source>
            <translation>Uma parcela que não está neste computador</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>desde {day}</translation>
        </message>
        <message>
            <source>How far {plot} is</source>
            <translation>Como vai {plot}</translation>
        </message>
        <message>
            <source>Take off the plan of {plot}</source>
            <translation>Tirar do plano de {plot}</translation>
        </message>
        <message>
            <source>Taken off the plan</source>
            <translation>Tirado do plano</translation>
        </message>
        <message>
            <source>What happened, in your words. No names of people.</source>
            <translation>O que aconteceu, nas suas palavras. Sem nomes de pessoas.</translation>
        </message>
        <message>
            <source>What happened on {plot}</source>
            <translation>O que aconteceu em {plot}</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Guardado</translation>
        </message>
    </context>
    <context>
        <name>PracticeActs</name>
        <message>
            <source>Listen</source>
            <translation>Ouvir</translation>
        </message>
        <message>
            <source>Group view</source>
            <translation>Vista de grupo</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>L</source>
            <translation>L</translation>
        </message>
        <message>
            <source>listen to the sheet, or stop</source>
            <translation>ouvir a ficha, ou parar</translation>
        </message>
        <message>
            <source>G, Ctrl Shift G</source>
            <translation>G, Ctrl Shift G</translation>
        </message>
        <message>
            <source>group view</source>
            <translation>vista de grupo</translation>
        </message>
        <message>
            <source>P, Ctrl P</source>
            <translation>P, Ctrl P</translation>
        </message>
        <message>
            <source>print</source>
            <translation>imprimir</translation>
        </message>
        <message>
            <source>T</source>
            <translation>T</translation>
        </message>
        <message>
            <source>what was measured, as a table</source>
            <translation>o que foi medido, em tabela</translation>
        </message>
        <message>
            <source>G</source>
            <translation>G</translation>
        </message>
        <message>
            <source>Ctrl+Shift+G</source>
            <translation>Ctrl+Shift+G</translation>
        </message>
        <message>
            <source>P</source>
            <translation>P</translation>
        </message>
        <message>
            <source>Ctrl+P</source>
            <translation>Ctrl+P</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
    </context>
    <context>
        <name>PracticeList</name>
        <message>
            <source>Practices</source>
            <translation>Práticas</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Uso da terra</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Custo</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Trabalho</translation>
        </message>
        <message>
            <source>First effect</source>
            <translation>Primeiro efeito</translation>
        </message>
        <message>
            <source>Soil carbon: what was measured</source>
            <translation>Carbono do solo: o que foi medido</translation>
        </message>
    </context>
    <context>
        <name>PracticeOwn</name>
        <message>
            <source>Star taken off</source>
            <translation>Estrela tirada</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Com estrela</translation>
        </message>
        <message>
            <source>Added to the plan of {plot}</source>
            <translation>Juntado ao plano de {plot}</translation>
        </message>
        <message>
            <source>Kept with {plot}</source>
            <translation>Guardado com {plot}</translation>
        </message>
    </context>
    <context>
        <name>PracticePaper</name>
        <message>
            <source>How to do it</source>
            <translation>Como se faz</translation>
        </message>
        <message>
            <source>For which land</source>
            <translation>Para que terra</translation>
        </message>
        <message>
            <source>Soil carbon: what was measured</source>
            <translation>Carbono do solo: o que foi medido</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fontes</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <source>Where it fits</source>
            <translation>Onde serve</translation>
        </message>
        <message>
            <source>Where it does not fit</source>
            <translation>Onde não serve</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>O que é preciso</translation>
        </message>
        <message>
            <source>What it gives</source>
            <translation>O que dá</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Cuidado</translation>
        </message>
        <message>
            <source>Whose work</source>
            <translation>De quem é o trabalho</translation>
        </message>
        <message>
            <source>What it costs</source>
            <translation>O que custa</translation>
        </message>
        <message>
            <source>What to expect</source>
            <translation>O que esperar</translation>
        </message>
        <message>
            <source>Common mistakes</source>
            <translation>Erros comuns</translation>
        </message>
        <message>
            <source>Check it on your own plot</source>
            <translation>Verifique na sua parcela</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>Clima</translation>
        </message>
        <message>
            <source>Soil</source>
            <translation>Solo</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Custo</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Trabalho</translation>
        </message>
        <message>
            <source>First effect</source>
            <translation>Primeiro efeito</translation>
        </message>
        <message>
            <source>For which land it is comes from experts. It was not checked at source.</source>
            <translation>Para que terra: vem de peritos. Não foi verificado na fonte.</translation>
        </message>
        <message>
            <source>Not checked: {question}</source>
            <translation>Não verificado: {question}</translation>
        </message>
        <message>
            <source>4 per 1000 library {version} · licence {licence} · printed {day}</source>
            <translation>Biblioteca 4 por 1000 {version} · licença {licence} · impresso em {day}</translation>
        </message>
        <message>
            <source>An agronomist and a native speaker still have to read this sheet.</source>
            <translation>Um agrónomo e um falante nativo ainda têm de ler esta ficha.</translation>
        </message>
        <message>
            <source>Read by experts: {status}, {day}</source>
            <translation>Lido por peritos: {status}, {day}</translation>
        </message>
    </context>
    <context>
        <name>PracticePaperActs</name>
        <message>
            <source>Print the list…</source>
            <translation>Imprimir a lista…</translation>
        </message>
        <message>
            <source>Keep the list as PDF…</source>
            <translation>Guardar a lista como PDF…</translation>
        </message>
        <message>
            <source>Sheet, A4</source>
            <translation>Ficha, A4</translation>
        </message>
        <message>
            <source>Hand-out in pictures, A5</source>
            <translation>Folha com imagens, A5</translation>
        </message>
        <message>
            <source>Poster, A3 on four pages</source>
            <translation>Cartaz, A3 em quatro páginas</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Keep as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>Language of the paper</source>
            <translation>Língua do papel</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Guardado: {file}</translation>
        </message>
        <message>
            <source>{practice}.pdf</source>
            <translation>{practice}.pdf</translation>
        </message>
        <message>
            <source>{practice}-hand-out.pdf</source>
            <translation>{practice}-folha.pdf</translation>
        </message>
        <message>
            <source>{practice}-poster.pdf</source>
            <translation>{practice}-cartaz.pdf</translation>
        </message>
        <message>
            <source>practices.pdf</source>
            <translation>praticas.pdf</translation>
        </message>
        <message>
            <source>top left</source>
            <translation>em cima à esquerda</translation>
        </message>
        <message>
            <source>top right</source>
            <translation>em cima à direita</translation>
        </message>
        <message>
            <source>bottom left</source>
            <translation>em baixo à esquerda</translation>
        </message>
        <message>
            <source>bottom right</source>
            <translation>em baixo à direita</translation>
        </message>
        <message>
            <source>Part {part} of 4: {place}. Cut along the marks and join the four parts.</source>
            <translation>Parte {part} de 4: {place}. Corte pelas marcas e junte as quatro partes.</translation>
        </message>
    </context>
    <context>
        <name>PracticeSheet</name>
        <message>
            <source>in {language}</source>
            <translation>em {language}</translation>
        </message>
        <message>
            <source>Where it fits</source>
            <translation>Onde serve</translation>
        </message>
        <message>
            <source>Where it does not fit</source>
            <translation>Onde não serve</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>O que é preciso</translation>
        </message>
        <message>
            <source>Whose work</source>
            <translation>De quem é o trabalho</translation>
        </message>
        <message>
            <source>What it gives</source>
            <translation>O que dá</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Cuidado</translation>
        </message>
        <message>
            <source>Common mistakes</source>
            <translation>Erros comuns</translation>
        </message>
        <message>
            <source>What it costs</source>
            <translation>O que custa</translation>
        </message>
        <message>
            <source>What to expect</source>
            <translation>O que esperar</translation>
        </message>
        <message>
            <source>How to do it</source>
            <translation>Como se faz</translation>
        </message>
        <message>
            <source>Check it on your own plot</source>
            <translation>Verifique na sua parcela</translation>
        </message>
        <message>
            <source>For which land</source>
            <translation>Para que terra</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>Clima</translation>
        </message>
        <message>
            <source>Soil</source>
            <translation>Solo</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Custo</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Trabalho</translation>
        </message>
        <message>
            <source>First effect</source>
            <translation>Primeiro efeito</translation>
        </message>
        <message>
            <source>Used in</source>
            <translation>Usa-se em</translation>
        </message>
        <message>
            <source>This comes from experts. It was not checked at source.</source>
            <translation>Isto vem de peritos. Não foi verificado na fonte.</translation>
        </message>
        <message>
            <source>Not checked: {question}</source>
            <translation>Não verificado: {question}</translation>
        </message>
        <message>
            <source>What was measured, in numbers</source>
            <translation>O que foi medido, em números</translation>
        </message>
    </context>
    <context>
        <name>PracticesPage</name>
        <message>
            <source>Practices</source>
            <translation>Práticas</translation>
        </message>
        <message>
            <source>/</source>
            <translation>/</translation>
        </message>
        <message>
            <source>to the search field of the list</source>
            <translation>ao campo de procura da lista</translation>
        </message>
        <message>
            <source>Arrows, Enter</source>
            <translation>Setas, Enter</translation>
        </message>
        <message>
            <source>go about in the cards, open one</source>
            <translation>andar entre as fichas, abrir uma</translation>
        </message>
        <message>
            <source>N, B</source>
            <translation>N, B</translation>
        </message>
        <message>
            <source>next sheet, sheet before</source>
            <translation>ficha seguinte, ficha anterior</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <source>put a star on it, or take it off</source>
            <translation>pôr-lhe uma estrela, ou tirar</translation>
        </message>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>put it beside others, up to three</source>
            <translation>pô-la ao lado de outras, até três</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>back to the list</source>
            <translation>voltar à lista</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>No practice has all of these. Take one off:</source>
            <translation>Nenhuma prática tem tudo isto. Tire uma:</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Uso da terra</translation>
        </message>
        <message>
            <source>Trouble of the soil</source>
            <translation>Problema do solo</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>Clima</translation>
        </message>
        <message>
            <source>Kind of practice</source>
            <translation>Tipo de prática</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Custo</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Trabalho</translation>
        </message>
        <message>
            <source>First effect</source>
            <translation>Primeiro efeito</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Região</translation>
        </message>
        <message>
            <source>Part of the world</source>
            <translation>Parte do mundo</translation>
        </message>
        <message>
            <source>Country with cases</source>
            <translation>País com casos</translation>
        </message>
        <message>
            <source>Soil carbon</source>
            <translation>Carbono do solo</translation>
        </message>
        <message>
            <source>Fits first</source>
            <translation>Primeiro o que serve</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>Type: dry land, straw, trees…</source>
            <translation>Escreva: terra seca, palha, árvores…</translation>
        </message>
        <message>
            <source>Search in the practices</source>
            <translation>Procurar nas práticas</translation>
        </message>
        <message>
            <source>Best known first</source>
            <translation>Primeiro o mais conhecido</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Por nome</translation>
        </message>
        <message>
            <source>First effect soonest</source>
            <translation>Primeiro o mais rápido</translation>
        </message>
        <message>
            <source>Lowest cost first</source>
            <translation>Primeiro o mais barato</translation>
        </message>
        <message>
            <source>Least labour first</source>
            <translation>Primeiro o de menos trabalho</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Ordem da lista</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Fichas</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Linhas</translation>
        </message>
        <message>
            <source>Cards or lines</source>
            <translation>Fichas ou linhas</translation>
        </message>
        <message numerus="yes">
            <source>%n practice(s)</source>
            <translation>
                <numerusform>%n prática</numerusform>
                <numerusform>%n práticas</numerusform>
            </translation>
        </message>
        <message>
            <source>Take off: {filter}</source>
            <translation>Tirar: {filter}</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Tirar tudo</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
        <message>
            <source>There is no library on this laptop. Ask your team for a library update.</source>
            <translation>Não há biblioteca neste computador. Peça uma atualização à equipa.</translation>
        </message>
        <message>
            <source>{verdict}: {plot}</source>
            <translation>{verdict}: {plot}</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Coleções</translation>
        </message>
    </context>
    <context>
        <name>QrSquare</name>
        <message>
            <source>QR code of the link</source>
            <translation>Código QR da ligação</translation>
        </message>
    </context>
    <context>
        <name>RegionButtons</name>
        <message>
            <source>Where it was measured</source>
            <translation>Onde foi medido</translation>
        </message>
    </context>
    <context>
        <name>RelatedCard</name>
        <message>
            <source>Goes well with</source>
            <translation>Combina bem com</translation>
        </message>
    </context>
    <context>
        <name>SourceRow</name>
        <message>
            <source>QR code of the source</source>
            <translation>Código QR da fonte</translation>
        </message>
    </context>
    <context>
        <name>ToolComparison</name>
        <message>
            <source>Tools side by side</source>
            <translation>Ferramentas lado a lado</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Voltar à lista</translation>
        </message>
        <message>
            <source>Take out: {name}</source>
            <translation>Tirar: {name}</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>Bom para</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>Pede</translation>
        </message>
        <message>
            <source>Works from</source>
            <translation>Trabalha com</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Custo</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rede</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Línguas</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Cuidado</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Verificação</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Verificado</translation>
        </message>
        <message>
            <source>Listing is not advice.</source>
            <translation>Estar na lista não é um conselho.</translation>
        </message>
        <message>
            <source>Library {version}</source>
            <translation>Biblioteca {version}</translation>
        </message>
    </context>
    <context>
        <name>ToolList</name>
        <message>
            <source>Asks for nothing of yours.</source>
            <translation>Não pede nada seu.</translation>
        </message>
        <message>
            <source>Works from: {thing}.</source>
            <translation>Trabalha com: {thing}.</translation>
        </message>
        <message>
            <source>Also asks for: {things}.</source>
            <translation>Pede também: {things}.</translation>
        </message>
        <message>
            <source>Asks for: {things}.</source>
            <translation>Pede: {things}.</translation>
        </message>
        <message>
            <source>Asks for nothing more.</source>
            <translation>Não pede mais nada.</translation>
        </message>
    </context>
    <context>
        <name>ToolPanel</name>
        <message>
            <source>anything</source>
            <translation>qualquer coisa</translation>
        </message>
        <message>
            <source>I want to</source>
            <translation>Quero</translation>
        </message>
        <message>
            <source>I have</source>
            <translation>Tenho</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>sem rede</translation>
        </message>
        <message>
            <source>free</source>
            <translation>grátis</translation>
        </message>
        <message>
            <source>It must be: {wish}</source>
            <translation>Tem de ser: {wish}</translation>
        </message>
        <message>
            <source>It must be</source>
            <translation>Tem de ser</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Ferramentas</translation>
        </message>
        <message>
            <source>Type: carbon, map, lab…</source>
            <translation>Escreva: carbono, mapa, laboratório…</translation>
        </message>
        <message>
            <source>Search in the tools</source>
            <translation>Procurar nas ferramentas</translation>
        </message>
        <message>
            <source>No tool has all of this. Take one off:</source>
            <translation>Nenhuma ferramenta tem tudo isto. Tire uma:</translation>
        </message>
        <message>
            <source>This library has no tools yet. Ask your team for a library update.</source>
            <translation>Esta biblioteca ainda não tem ferramentas. Peça uma atualização à equipa.</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Para quê</translation>
        </message>
        <message>
            <source>Without a network</source>
            <translation>Sem rede</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Custo</translation>
        </message>
        <message>
            <source>Who can use it</source>
            <translation>Quem a pode usar</translation>
        </message>
        <message>
            <source>Kind of tool</source>
            <translation>Tipo de ferramenta</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Língua</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Verificado</translation>
        </message>
        <message numerus="yes">
            <source>%n tool(s)</source>
            <translation>
                <numerusform>%n ferramenta</numerusform>
                <numerusform>%n ferramentas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fit(s) your answers best</source>
            <translation>
                <numerusform>%n serve melhor às suas respostas</numerusform>
                <numerusform>%n servem melhor às suas respostas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n outra</numerusform>
                <numerusform>%n outras</numerusform>
            </translation>
        </message>
        <message>
            <source>Noted: {name} was used.</source>
            <translation>Anotado: {name} foi usado.</translation>
        </message>
        <message>
            <source>Four tools stand side by side. Take one out first.</source>
            <translation>Há quatro ferramentas lado a lado. Tire uma antes.</translation>
        </message>
    </context>
    <context>
        <name>ToolSheet</name>
        <message>
            <source>What it does</source>
            <translation>O que faz</translation>
        </message>
        <message>
            <source>What it asks for</source>
            <translation>O que pede</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>Bom para</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Cuidado</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Feita por</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Línguas</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licença</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Verificação</translation>
        </message>
        <message>
            <source>Take out of the comparison</source>
            <translation>Tirar da comparação</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>I used this</source>
            <translation>Usei esta ferramenta</translation>
        </message>
        <message>
            <source>Where to find it</source>
            <translation>Onde encontrá-la</translation>
        </message>
        <message>
            <source>Opens with a network. The square is for a telephone.</source>
            <translation>Abre com rede. O quadrado é para um telefone.</translation>
        </message>
    </context>
    <context>
        <name>ToolkitPage</name>
        <message>
            <source>Toolkit</source>
            <translation>Ferramentas</translation>
        </message>
        <message>
            <source>Tools {count}</source>
            <translation>Ferramentas {count}</translation>
        </message>
        <message>
            <source>Schemes {count}</source>
            <translation>Esquemas {count}</translation>
        </message>
        <message>
            <source>Criteria {count}</source>
            <translation>Critérios {count}</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Peritos</translation>
        </message>
        <message>
            <source>Part of the toolkit</source>
            <translation>Parte das ferramentas</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Choose tools to compare first: the table is what is printed.</source>
            <translation>Escolha antes ferramentas para comparar: imprime-se a tabela.</translation>
        </message>
        <message>
            <source>tools-side-by-side</source>
            <translation>ferramentas-lado-a-lado</translation>
        </message>
        <message>
            <source>scheme</source>
            <translation>esquema</translation>
        </message>
        <message>
            <source>criteria-checklist</source>
            <translation>lista-de-criterios</translation>
        </message>
        <message>
            <source>/</source>
            <translation>/</translation>
        </message>
        <message>
            <source>to the search field of the list</source>
            <translation>ao campo de procura da lista</translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>Cima, Baixo</translation>
        </message>
        <message>
            <source>show another one</source>
            <translation>mostrar outro</translation>
        </message>
        <message>
            <source>N, B</source>
            <translation>N, B</translation>
        </message>
        <message>
            <source>next one, one before</source>
            <translation>seguinte, anterior</translation>
        </message>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>compare this tool, or take it out</source>
            <translation>comparar esta ferramenta, ou tirá-la</translation>
        </message>
        <message>
            <source>T</source>
            <translation>T</translation>
        </message>
        <message>
            <source>next tab</source>
            <translation>separador seguinte</translation>
        </message>
        <message>
            <source>print the comparison, the scheme or the checklist</source>
            <translation>imprimir a comparação, o esquema ou a lista</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
        <message>
            <source>There is no library on this laptop. Ask your team for a library update.</source>
            <translation>Não há biblioteca neste computador. Peça uma atualização à equipa.</translation>
        </message>
    </context>
    <context>
        <name>VariantRow</name>
        <message>
            <source>Changed for {area}</source>
            <translation>Mudado para {area}</translation>
        </message>
        <message>
            <source>Changed for our area</source>
            <translation>Mudado para a nossa zona</translation>
        </message>
        <message>
            <source>Local, not reviewed</source>
            <translation>Local, não revisto</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Mudar</translation>
        </message>
        <message>
            <source>Change the words for {area}</source>
            <translation>Mudar as palavras para {area}</translation>
        </message>
        <message>
            <source>Take away the words for this area</source>
            <translation>Tirar as palavras para esta zona</translation>
        </message>
        <message>
            <source>Taken away</source>
            <translation>Tirado</translation>
        </message>
        <message>
            <source>Answer of those who looked at it: {answer}</source>
            <translation>Resposta de quem viu: {answer}</translation>
        </message>
    </context>
    <context>
        <name>YoursCard</name>
        <message>
            <source>Star</source>
            <translation>Estrela</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Coleções</translation>
        </message>
        <message>
            <source>On your plots, in your words</source>
            <translation>Nas suas parcelas, nas suas palavras</translation>
        </message>
        <message>
            <source>Add to this plot’s plan</source>
            <translation>Juntar ao plano da parcela</translation>
        </message>
        <message>
            <source>Write what you saw</source>
            <translation>Escrever o que viu</translation>
        </message>
        <message>
            <source>Note for here</source>
            <translation>Nota para aqui</translation>
        </message>
        <message>
            <source>Change this for our area</source>
            <translation>Mudar isto para a nossa zona</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Com estrela</translation>
        </message>
        <message>
            <source>Take the star off</source>
            <translation>Tirar a estrela</translation>
        </message>
        <message>
            <source>Put a star on it</source>
            <translation>Pôr uma estrela</translation>
        </message>
        <message>
            <source>Nobody has written here yet. What you add stays on this laptop and goes out with the next sync.</source>
            <translation>Ainda ninguém escreveu aqui. O que juntar fica neste computador e sai com a próxima troca.</translation>
        </message>
        <message>
            <source>about this sheet</source>
            <translation>sobre esta ficha</translation>
        </message>
        <message numerus="yes">
            <source>%n more on this laptop</source>
            <translation>
                <numerusform>mais %n neste computador</numerusform>
                <numerusform>mais %n neste computador</numerusform>
            </translation>
        </message>
        <message>
            <source>Take away: {what}</source>
            <translation>Tirar: {what}</translation>
        </message>
        <message>
            <source>Taken away</source>
            <translation>Tirado</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <source>It waits for the next sync</source>
            <translation>Espera a próxima troca</translation>
        </message>
        <message>
            <source>New collection …</source>
            <translation>Nova coleção…</translation>
        </message>
        <message>
            <source>Put into {collection}</source>
            <translation>Posto em {collection}</translation>
        </message>
        <message>
            <source>Taken out of {collection}</source>
            <translation>Tirado de {collection}</translation>
        </message>
    </context>
</TS>
