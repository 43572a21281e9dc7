<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>AskStrip</name>
        <message>
            <source>It is right</source>
            <translation>Está certo</translation>
        </message>
        <message>
            <source>Type again</source>
            <translation>Escrever outra vez</translation>
        </message>
    </context>
    <context>
        <name>EditCard</name>
        <message>
            <source>We kept what you were typing.</source>
            <translation>Guardámos o que estava a escrever.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Deixar</translation>
        </message>
        <message>
            <source>Change the site</source>
            <translation>Mudar o sítio</translation>
        </message>
        <message>
            <source>Change the plot</source>
            <translation>Mudar a parcela</translation>
        </message>
        <message>
            <source>Change the campaign</source>
            <translation>Mudar a campanha</translation>
        </message>
        <message>
            <source>Keep the changes</source>
            <translation>Guardar as mudanças</translation>
        </message>
        <message>
            <source>New site</source>
            <translation>Sítio novo</translation>
        </message>
        <message>
            <source>Add the site</source>
            <translation>Acrescentar o sítio</translation>
        </message>
        <message>
            <source>New plot</source>
            <translation>Parcela nova</translation>
        </message>
        <message>
            <source>Add the plot</source>
            <translation>Acrescentar a parcela</translation>
        </message>
        <message>
            <source>New sampling campaign</source>
            <translation>Nova campanha de amostragem</translation>
        </message>
        <message>
            <source>Add the campaign</source>
            <translation>Acrescentar a campanha</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>One after the other, for example 0-10, 10-30, 30-50</source>
            <translation>Uma a seguir à outra, por exemplo 0-10, 10-30, 30-50</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Sítio</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primeiro dia</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último dia</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Camadas</translation>
        </message>
        <message>
            <source>A place you visit. Type its name.</source>
            <translation>Um lugar que visita. Escreva o nome.</translation>
        </message>
        <message>
            <source>A code, not a name. It keeps people private.</source>
            <translation>Um código, não um nome. Assim a pessoa fica em privado.</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Uso da terra</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <source>Managed by</source>
            <translation>Tratada por</translation>
        </message>
        <message>
            <source>It needs a name.</source>
            <translation>É preciso um nome.</translation>
        </message>
        <message>
            <source>It needs a site.</source>
            <translation>Precisa de um sítio.</translation>
        </message>
    </context>
    <context>
        <name>EraseCard</name>
        <message>
            <source>The person asked for it</source>
            <translation>A pessoa pediu</translation>
        </message>
        <message>
            <source>The person took back their consent</source>
            <translation>A pessoa retirou o seu consentimento</translation>
        </message>
        <message>
            <source>A court or an authority ordered it</source>
            <translation>Um tribunal ou uma autoridade ordenou</translation>
        </message>
        <message>
            <source>It should never have been written here</source>
            <translation>Nunca devia ter sido escrito aqui</translation>
        </message>
        <message>
            <source>The time for keeping it is over</source>
            <translation>O prazo para guardar terminou</translation>
        </message>
        <message>
            <source>Erase for ever</source>
            <translation>Apagar para sempre</translation>
        </message>
        <message>
            <source>Everything in this record</source>
            <translation>Tudo neste registo</translation>
        </message>
        <message>
            <source>What is to go?</source>
            <translation>O que deve ser apagado?</translation>
        </message>
        <message>
            <source>It goes from every laptop of the team, from the hub and from its photos, with all that was written there before. Nobody can bring it back, you neither. That something was erased stays in the history.</source>
            <translation>Desaparece de todos os computadores da equipa, do hub e das suas fotos, com tudo o que lá foi escrito antes. Ninguém o pode recuperar, nem você. No histórico fica apenas que algo foi apagado.</translation>
        </message>
        <message>
            <source>Copies of the records that were made before still hold it; they go after 90 days at most.</source>
            <translation>As cópias feitas antes ainda o contêm; desaparecem ao fim de 90 dias no máximo.</translation>
        </message>
        <message>
            <source>Choose a reason</source>
            <translation>Escolha um motivo</translation>
        </message>
        <message>
            <source>Why? No names, only the reason.</source>
            <translation>Porquê? Sem nomes, só o motivo.</translation>
        </message>
        <message>
            <source>To be sure, type {code}</source>
            <translation>Para ter a certeza, escreva {code}</translation>
        </message>
        <message>
            <source>erase</source>
            <translation>apagar</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more value(s)</source>
            <translation>
                <numerusform>e mais %n valor</numerusform>
                <numerusform>e mais %n valores</numerusform>
            </translation>
        </message>
        <message>
            <source>The mark that this record was checked goes too; a verifier can set it again.</source>
            <translation>A marca de registo verificado desaparece também; um verificador pode pô-la de novo.</translation>
        </message>
        <message>
            <source>Erased. The others erase it with their next sync.</source>
            <translation>Apagado. Os outros apagam na próxima sincronização.</translation>
        </message>
    </context>
    <context>
        <name>EraseOffer</name>
        <message>
            <source>Erase for ever…</source>
            <translation>Apagar para sempre…</translation>
        </message>
    </context>
    <context>
        <name>FieldPage</name>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Sítio</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation>Parcela</translation>
        </message>
        <message>
            <source>Add a site</source>
            <translation>Acrescentar um sítio</translation>
        </message>
        <message>
            <source>Add a plot</source>
            <translation>Acrescentar uma parcela</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Ins</translation>
        </message>
        <message>
            <source>Sites and plots</source>
            <translation>Sítios e parcelas</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>opens the bags of the plot</source>
            <translation>abre os sacos da parcela</translation>
        </message>
        <message>
            <source>new plot</source>
            <translation>parcela nova</translation>
        </message>
        <message>
            <source>F2</source>
            <translation>F2</translation>
        </message>
        <message>
            <source>change the plot or site</source>
            <translation>mudar a parcela ou o sítio</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>delete the plot or site</source>
            <translation>apagar a parcela ou o sítio</translation>
        </message>
        <message>
            <source>A plot is one field with one manager. Its bags and its carbon stand here.</source>
            <translation>Uma parcela é um campo tratado por uma pessoa. Aqui estão os sacos e o carbono dela.</translation>
        </message>
        <message>
            <source>Show me with the demo project</source>
            <translation>Mostrar com o projeto de exemplo</translation>
        </message>
        <message>
            <source>No plots yet</source>
            <translation>Ainda não há parcelas</translation>
        </message>
        <message>
            <source>Campaign {year}</source>
            <translation>Campanha {year}</translation>
        </message>
        <message>
            <source>{name} is taken away.</source>
            <translation>{name} foi tirado.</translation>
        </message>
    </context>
    <context>
        <name>FieldWords</name>
        <message>
            <source>Sand</source>
            <translation>Areia</translation>
        </message>
        <message>
            <source>Loamy sand</source>
            <translation>Areia franca</translation>
        </message>
        <message>
            <source>Sandy loam</source>
            <translation>Franco-arenoso</translation>
        </message>
        <message>
            <source>Loam</source>
            <translation>Franco</translation>
        </message>
        <message>
            <source>Silt loam</source>
            <translation>Franco-limoso</translation>
        </message>
        <message>
            <source>Silt</source>
            <translation>Limo</translation>
        </message>
        <message>
            <source>Sandy clay loam</source>
            <translation>Franco-argilo-arenoso</translation>
        </message>
        <message>
            <source>Clay loam</source>
            <translation>Franco-argiloso</translation>
        </message>
        <message>
            <source>Silty clay loam</source>
            <translation>Franco-argilo-limoso</translation>
        </message>
        <message>
            <source>Sandy clay</source>
            <translation>Argila arenosa</translation>
        </message>
        <message>
            <source>Silty clay</source>
            <translation>Argila limosa</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>Argila</translation>
        </message>
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
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Nothing is saved yet.</source>
            <translation>Ainda nada foi guardado.</translation>
        </message>
    </context>
    <context>
        <name>KeysCard</name>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>F1 for all</source>
            <translation>F1: todas</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>next cell, then next bag</source>
            <translation>célula seguinte, depois saco seguinte</translation>
        </message>
        <message>
            <source>same as the bag above</source>
            <translation>igual ao saco de cima</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Ins</translation>
        </message>
        <message>
            <source>new bag</source>
            <translation>saco novo</translation>
        </message>
        <message>
            <source>Ctrl Z</source>
            <translation>Ctrl Z</translation>
        </message>
        <message>
            <source>undo, also after a restart</source>
            <translation>desfazer, também depois de reiniciar</translation>
        </message>
    </context>
    <context>
        <name>OneByOne</name>
        <message>
            <source>Bag before</source>
            <translation>Saco anterior</translation>
        </message>
        <message>
            <source>Next bag</source>
            <translation>Saco seguinte</translation>
        </message>
        <message>
            <source>Who wrote what when</source>
            <translation>Quem escreveu o quê e quando</translation>
        </message>
        <message>
            <source>Bag {bag} · point {point} · {layer}</source>
            <translation>Saco {bag} · ponto {point} · {layer}</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Você</translation>
        </message>
        <message>
            <source>Someone of the team</source>
            <translation>Alguém da equipa</translation>
        </message>
        <message>
            <source>{who}, {day} at {time}</source>
            <translation>{who}, {day} às {time}</translation>
        </message>
    </context>
    <context>
        <name>PlaceModel</name>
        <message numerus="yes">
            <source>%n plot(s)</source>
            <translation>
                <numerusform>%n parcela</numerusform>
                <numerusform>%n parcelas</numerusform>
            </translation>
        </message>
        <message>
            <source>Other plots</source>
            <translation>Outras parcelas</translation>
        </message>
        <message>
            <source>no bags yet</source>
            <translation>ainda sem sacos</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n bag(s)</source>
            <translation>
                <numerusform>{done} de %n saco</numerusform>
                <numerusform>{done} de %n sacos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlotCard</name>
        <message>
            <source>Change {name}</source>
            <translation>Mudar {name}</translation>
        </message>
        <message>
            <source>Log samples</source>
            <translation>Anotar amostras</translation>
        </message>
        <message>
            <source>New campaign</source>
            <translation>Nova campanha</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>não se sabe</translation>
        </message>
        <message>
            <source>known, not shown</source>
            <translation>sabe-se, não se mostra</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Uso da terra</translation>
        </message>
        <message>
            <source>Managed by</source>
            <translation>Tratada por</translation>
        </message>
        <message>
            <source>Bags in all</source>
            <translation>Sacos ao todo</translation>
        </message>
        <message>
            <source>Sampling campaigns</source>
            <translation>Campanhas de amostragem</translation>
        </message>
        <message>
            <source>None yet. A campaign is one round of taking soil, with the same layers everywhere.</source>
            <translation>Ainda nenhuma. Uma campanha é uma ronda de tirar solo, com as mesmas camadas em todo o lado.</translation>
        </message>
        <message numerus="yes">
            <source>%n bag(s) without a campaign</source>
            <translation>
                <numerusform>%n saco sem campanha</numerusform>
                <numerusform>%n sacos sem campanha</numerusform>
            </translation>
        </message>
        <message>
            <source>newest</source>
            <translation>a mais nova</translation>
        </message>
        <message>
            <source>Bags filled</source>
            <translation>Sacos cheios</translation>
        </message>
        <message>
            <source>no bags yet</source>
            <translation>ainda sem sacos</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n bag(s)</source>
            <translation>
                <numerusform>{done} de %n saco</numerusform>
                <numerusform>{done} de %n sacos</numerusform>
            </translation>
        </message>
        <message>
            <source>Bags</source>
            <translation>Sacos</translation>
        </message>
        <message>
            <source>Bags of {name}</source>
            <translation>Sacos de {name}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Mudar</translation>
        </message>
        <message>
            <source>layers {layers}</source>
            <translation>camadas {layers}</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>ainda não medido</translation>
        </message>
        <message numerus="yes">
            <source>0 to 30 cm, mean of %n point(s)</source>
            <translation>
                <numerusform>0 a 30 cm, %n ponto</numerusform>
                <numerusform>0 a 30 cm, média de %n pontos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>0 to 30 cm, {some} of %n point(s)</source>
            <translation>
                <numerusform>0 a 30 cm, {some} de %n ponto</numerusform>
                <numerusform>0 a 30 cm, {some} de %n pontos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PointCard</name>
        <message>
            <source>Carbon at point {point}</source>
            <translation>Carbono no ponto {point}</translation>
        </message>
        <message>
            <source>in the soil from 0 to 30 cm</source>
            <translation>no solo de 0 a 30 cm</translation>
        </message>
        <message>
            <source>Not measured yet</source>
            <translation>Ainda não medido</translation>
        </message>
    </context>
    <context>
        <name>ProgressCard</name>
        <message>
            <source>Bags filled</source>
            <translation>Sacos cheios</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n bag(s)</source>
            <translation>
                <numerusform>{done} de %n saco</numerusform>
                <numerusform>{done} de %n sacos</numerusform>
            </translation>
        </message>
        <message>
            <source>No bags yet</source>
            <translation>Ainda não há sacos</translation>
        </message>
        <message numerus="yes">
            <source>%n bag(s) with a lab result</source>
            <translation>
                <numerusform>%n saco com resultado do laboratório</numerusform>
                <numerusform>%n sacos com resultado do laboratório</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SamplesModel</name>
        <message>
            <source>two values</source>
            <translation>dois valores</translation>
        </message>
        <message>
            <source>to fix</source>
            <translation>por corrigir</translation>
        </message>
        <message>
            <source>odd value</source>
            <translation>valor invulgar</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>guardado</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>guardado</translation>
        </message>
        <message>
            <source>to fill</source>
            <translation>por preencher</translation>
        </message>
        <message>
            <source>Row {row}, point {point}, bag {bag}, layer {top} to {bottom}</source>
            <translation>Linha {row}, ponto {point}, saco {bag}, camada {top} a {bottom}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vazio</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Ponto</translation>
        </message>
        <message>
            <source>Bag</source>
            <translation>Saco</translation>
        </message>
        <message>
            <source>Layer
cm</source>
            <translation>Camada
cm</translation>
        </message>
        <message>
            <source>Wet mass
g</source>
            <translation>Massa húm.
g</translation>
        </message>
        <message>
            <source>Stones
%</source>
            <translation>Pedras
%</translation>
        </message>
        <message>
            <source>Texture</source>
            <translation>Textura</translation>
        </message>
        <message>
            <source>Carbon
%</source>
            <translation>Carbono
%</translation>
        </message>
        <message>
            <source>Soil weight
g/cm³</source>
            <translation>Peso solo
g/cm³</translation>
        </message>
        <message>
            <source>Stock
t C/ha</source>
            <translation>Reserva
t C/ha</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
        </message>
    </context>
    <context>
        <name>SamplesPage</name>
        <message>
            <source>Grid</source>
            <translation>Grelha</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>Um a um</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Photos of the bag (F7)</source>
            <translation>Fotos do saco (F7)</translation>
        </message>
        <message>
            <source>Add point</source>
            <translation>Acrescentar ponto</translation>
        </message>
        <message>
            <source>New bag</source>
            <translation>Saco novo</translation>
        </message>
        <message>
            <source>Bags</source>
            <translation>Sacos</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Samples of {plot}</source>
            <translation>Amostras de {plot}</translation>
        </message>
        <message>
            <source>We kept what you were typing.</source>
            <translation>Guardámos o que estava a escrever.</translation>
        </message>
        <message>
            <source>No bags yet. Start with the first one: it gets a code for its label.</source>
            <translation>Ainda não há sacos. Comece com o primeiro: recebe um código para a etiqueta.</translation>
        </message>
        <message>
            <source>Choose a plot first. Its bags show here.</source>
            <translation>Escolha primeiro uma parcela. Os sacos aparecem aqui.</translation>
        </message>
        <message>
            <source>Go to the plots</source>
            <translation>Ir às parcelas</translation>
        </message>
        <message>
            <source>Bag {code} is taken away.</source>
            <translation>O saco {code} foi tirado.</translation>
        </message>
        <message>
            <source>Photos of bag {code}</source>
            <translation>Fotos do saco {code}</translation>
        </message>
    </context>
    <context>
        <name>SamplesWords</name>
        <message>
            <source>Bag</source>
            <translation>Saco</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Ponto</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>Wet mass</source>
            <translation>Massa húmida</translation>
        </message>
        <message>
            <source>Stones</source>
            <translation>Pedras</translation>
        </message>
        <message>
            <source>Texture</source>
            <translation>Textura</translation>
        </message>
        <message>
            <source>Soil carbon</source>
            <translation>Carbono do solo</translation>
        </message>
        <message>
            <source>Carbon measured by</source>
            <translation>Carbono medido por</translation>
        </message>
        <message>
            <source>Weight of the soil</source>
            <translation>Peso do solo</translation>
        </message>
        <message>
            <source>Soil weighed</source>
            <translation>Solo pesado</translation>
        </message>
        <message>
            <source>pH in water</source>
            <translation>pH em água</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Uso da terra</translation>
        </message>
        <message>
            <source>Code at the lab</source>
            <translation>Código no laboratório</translation>
        </message>
        <message>
            <source>Measured on</source>
            <translation>Medido em</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Tirada por</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Fine soil in the whole ring</source>
            <translation>Solo fino em todo o anel</translation>
        </message>
        <message>
            <source>Fine soil, without the room of stones</source>
            <translation>Solo fino, sem o lugar das pedras</translation>
        </message>
        <message>
            <source>All soil with its stones</source>
            <translation>Todo o solo com as pedras</translation>
        </message>
        <message>
            <source>Bag {bag}: a layer ends deeper than it starts. Type it as 0-10.</source>
            <translation>Saco {bag}: uma camada acaba mais fundo do que começa. Escreva assim: 0-10.</translation>
        </message>
        <message>
            <source>Bag {bag}: {thing} cannot be {value}. It is kept as typed.</source>
            <translation>Saco {bag}: {thing} não pode ser {value}. Fica como foi escrito.</translation>
        </message>
        <message>
            <source>Bag {bag} weighs {value}; the other {layer} bags here weigh {least} to {most}. Right, or type again?</source>
            <translation>O saco {bag} pesa {value}; os outros sacos {layer} daqui pesam {least} a {most}. Está certo, ou escrever outra vez?</translation>
        </message>
        <message>
            <source>Bag {bag}: the day {value} is still to come. Right? Keep it, or type again.</source>
            <translation>Saco {bag}: o dia {value} ainda não chegou. Está certo? Deixe ficar, ou escreva outra vez.</translation>
        </message>
        <message>
            <source>Bag {bag}: {value} does not go with this much carbon; usual is {least} to {most}. Right?</source>
            <translation>Saco {bag}: {value} não combina com tanto carbono; o comum é {least} a {most}. Está certo?</translation>
        </message>
        <message>
            <source>Bag {bag}: {thing} {value}; usual is up to {most}. Right?</source>
            <translation>Saco {bag}: {thing} {value}; o comum é até {most}. Está certo?</translation>
        </message>
        <message>
            <source>Bag {bag}: {thing} {value}; usual is {least} to {most}. Right? Keep it, or type again.</source>
            <translation>Saco {bag}: {thing} {value}; o comum é {least} a {most}. Está certo? Deixe ficar, ou escreva outra vez.</translation>
        </message>
        <message>
            <source>taken away</source>
            <translation>tirado</translation>
        </message>
        <message>
            <source>erased for ever</source>
            <translation>apagado para sempre</translation>
        </message>
        <message>
            <source>emptied</source>
            <translation>esvaziado</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>next cell to fill, then the next bag</source>
            <translation>célula seguinte por preencher, depois o saco seguinte</translation>
        </message>
        <message>
            <source>same as the bag above</source>
            <translation>igual ao saco de cima</translation>
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation>Ctrl+D</translation>
        </message>
        <message>
            <source>fill down to the end of the point</source>
            <translation>preencher para baixo até ao fim do ponto</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Ins</translation>
        </message>
        <message>
            <source>new bag</source>
            <translation>saco novo</translation>
        </message>
        <message>
            <source>F2</source>
            <translation>F2</translation>
        </message>
        <message>
            <source>change what is in the cell</source>
            <translation>mudar o que está na célula</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>empty the cell</source>
            <translation>esvaziar a célula</translation>
        </message>
        <message>
            <source>Ctrl+Del</source>
            <translation>Ctrl+Del</translation>
        </message>
        <message>
            <source>delete the bag</source>
            <translation>apagar o saco</translation>
        </message>
        <message>
            <source>Ctrl+V</source>
            <translation>Ctrl+V</translation>
        </message>
        <message>
            <source>paste a block from a spreadsheet</source>
            <translation>colar um bloco de uma folha de cálculo</translation>
        </message>
        <message>
            <source>photos of the bag</source>
            <translation>fotos do saco</translation>
        </message>
        <message>
            <source>next odd value</source>
            <translation>seguinte valor invulgar</translation>
        </message>
    </context>
</TS>
