<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>HomePage</name>
        <message>
            <source>the filled button</source>
            <translation>o botão cheio</translation>
        </message>
        <message>
            <source>opens a line of the list</source>
            <translation>abre uma linha da lista</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>Bom dia</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Boa tarde</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Boa noite</translation>
        </message>
        <message>
            <source>Start here</source>
            <translation>Comece aqui</translation>
        </message>
        <message>
            <source>Add the first plot you visit, or look at what others do to keep carbon in the soil.</source>
            <translation>Acrescente a primeira parcela que visita, ou veja o que outros fazem para guardar carbono no solo.</translation>
        </message>
        <message>
            <source>Add a plot</source>
            <translation>Acrescentar uma parcela</translation>
        </message>
        <message>
            <source>See practices</source>
            <translation>Ver práticas</translation>
        </message>
        <message>
            <source>See tools</source>
            <translation>Ver ferramentas</translation>
        </message>
        <message>
            <source>Sampling campaign</source>
            <translation>Campanha de amostragem</translation>
        </message>
        <message numerus="yes">
            <source>%n bag(s) of {plot} wait for lab results</source>
            <translation>
                <numerusform>%n saco de {plot} espera resultados do laboratório</numerusform>
                <numerusform>%n sacos de {plot} esperam resultados do laboratório</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n bag(s) of {plot} have lab results</source>
            <translation>
                <numerusform>O saco (%n) de {plot} tem resultado do laboratório</numerusform>
                <numerusform>Os %n sacos de {plot} têm resultado do laboratório</numerusform>
            </translation>
        </message>
        <message>
            <source>See the bags</source>
            <translation>Ver os sacos</translation>
        </message>
        <message>
            <source>Continue sampling</source>
            <translation>Continuar a amostragem</translation>
        </message>
        <message>
            <source>See the plot</source>
            <translation>Ver a parcela</translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <translation>{some} de {all}</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Pontos</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n ponto</numerusform>
                <numerusform>%n pontos</numerusform>
            </translation>
        </message>
        <message>
            <source>Sampled</source>
            <translation>Amostrado</translation>
        </message>
        <message numerus="yes">
            <source>%n bag(s)</source>
            <translation>
                <numerusform>%n saco</numerusform>
                <numerusform>%n sacos</numerusform>
            </translation>
        </message>
        <message>
            <source>Lab results</source>
            <translation>Resultados do laboratório</translation>
        </message>
        <message>
            <source>Everything you typed is here.</source>
            <translation>Tudo o que escreveu está aqui.</translation>
        </message>
        <message>
            <source>The last bag is {bag}, point {point}. Everything you typed is here.</source>
            <translation>O último saco é {bag}, ponto {point}. Tudo o que escreveu está aqui.</translation>
        </message>
        <message>
            <source>Take the first bag</source>
            <translation>Tirar o primeiro saco</translation>
        </message>
        <message>
            <source>{plot} is ready. Each bag is one layer at one point.</source>
            <translation>{plot} está pronta. Cada saco é uma camada num ponto.</translation>
        </message>
        <message>
            <source>Log samples</source>
            <translation>Anotar amostras</translation>
        </message>
        <message>
            <source>go on</source>
            <translation>continuar</translation>
        </message>
        <message>
            <source>You stopped while typing</source>
            <translation>Parou a meio da escrita</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) differ</source>
            <translation>
                <numerusform>%n valor difere</numerusform>
                <numerusform>%n valores diferem</numerusform>
            </translation>
        </message>
        <message>
            <source>choose</source>
            <translation>escolher</translation>
        </message>
        <message>
            <source>Two people wrote at the same time · both are kept</source>
            <translation>Duas pessoas escreveram ao mesmo tempo · guardam-se os dois</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait to be sent</source>
            <translation>
                <numerusform>%n registo espera o envio</numerusform>
                <numerusform>%n registos esperam o envio</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is lost by waiting.</source>
            <translation>Esperar não faz perder nada.</translation>
        </message>
        <message>
            <source>Next for you</source>
            <translation>O que se segue para si</translation>
        </message>
        <message>
            <source>Your work is safe</source>
            <translation>O seu trabalho está a salvo</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>nada ainda</translation>
        </message>
        <message>
            <source>On this laptop</source>
            <translation>Neste computador</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait</source>
            <translation>
                <numerusform>%n registo espera</numerusform>
                <numerusform>%n registos esperam</numerusform>
            </translation>
        </message>
        <message>
            <source>all arrived</source>
            <translation>tudo chegou</translation>
        </message>
        <message>
            <source>At the hub</source>
            <translation>No servidor</translation>
        </message>
        <message>
            <source>You work alone on this laptop. That is fine.</source>
            <translation>Trabalha sozinho neste computador. Está bem assim.</translation>
        </message>
        <message>
            <source>Sync page</source>
            <translation>Página Sincronizar</translation>
        </message>
        <message>
            <source>saved {time}</source>
            <translation>guardado às {time}</translation>
        </message>
        <message>
            <source>Your part in the plan</source>
            <translation>A sua parte no plano</translation>
        </message>
        <message>
            <source>plots measured</source>
            <translation>parcelas medidas</translation>
        </message>
        <message>
            <source>bags logged</source>
            <translation>sacos anotados</translation>
        </message>
        <message>
            <source>sites</source>
            <translation>sítios</translation>
        </message>
    </context>
    <context>
        <name>NeighbourLine</name>
        <message>
            <source>Other bags of this layer: {low} to {high}</source>
            <translation>Outros sacos desta camada: {low} a {high}</translation>
        </message>
        <message>
            <source>other bags of this layer on the plot</source>
            <translation>outros sacos desta camada na parcela</translation>
        </message>
    </context>
    <context>
        <name>SyncPage</name>
        <message>
            <source>send now</source>
            <translation>enviar agora</translation>
        </message>
        <message>
            <source>keep this value</source>
            <translation>ficar com este valor</translation>
        </message>
        <message>
            <source>next to choose</source>
            <translation>seguinte por escolher</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sincronizar</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait.</source>
            <translation>
                <numerusform>%n registo espera.</numerusform>
                <numerusform>%n registos esperam.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>Nada espera.</translation>
        </message>
        <message>
            <source>Nothing is lost by waiting.</source>
            <translation>Esperar não faz perder nada.</translation>
        </message>
        <message>
            <source>This laptop has not met a hub yet.</source>
            <translation>Este computador ainda não encontrou nenhum servidor.</translation>
        </message>
        <message>
            <source>Last contact with the hub: {time}.</source>
            <translation>Último contacto com o servidor: {time}.</translation>
        </message>
        <message numerus="yes">
            <source>Last contact with the hub: %n day(s) ago.</source>
            <translation>
                <numerusform>Último contacto com o servidor: há %n dia.</numerusform>
                <numerusform>Último contacto com o servidor: há %n dias.</numerusform>
            </translation>
        </message>
        <message>
            <source>Send and receive</source>
            <translation>Enviar e receber</translation>
        </message>
        <message>
            <source>Hub address</source>
            <translation>Endereço do servidor</translation>
        </message>
        <message>
            <source>Your team gives you this address. Leave it empty to work alone.</source>
            <translation>A equipa dá-lhe este endereço. Deixe vazio para trabalhar sozinho.</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Enviar agora</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Goes out</source>
            <translation>Sai</translation>
        </message>
        <message>
            <source>Everything is where it should be.</source>
            <translation>Tudo está onde deve estar.</translation>
        </message>
        <message>
            <source>Names of people stay on this laptop.</source>
            <translation>Os nomes de pessoas ficam neste computador.</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sítios</translation>
        </message>
        <message>
            <source>Plots</source>
            <translation>Parcelas</translation>
        </message>
        <message>
            <source>Sampling campaigns</source>
            <translation>Campanhas de amostragem</translation>
        </message>
        <message>
            <source>Bags</source>
            <translation>Sacos</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Cenários</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Estrelas</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Coleções</translation>
        </message>
        <message>
            <source>Sheets in collections</source>
            <translation>Fichas em coleções</translation>
        </message>
        <message>
            <source>Practices in plans of plots</source>
            <translation>Práticas em planos de parcelas</translation>
        </message>
        <message>
            <source>What people saw</source>
            <translation>O que as pessoas viram</translation>
        </message>
        <message>
            <source>Notes for here</source>
            <translation>Notas para aqui</translation>
        </message>
        <message>
            <source>Words for our area</source>
            <translation>Palavras para a nossa zona</translation>
        </message>
        <message>
            <source>Other records</source>
            <translation>Outros registos</translation>
        </message>
        <message>
            <source>To choose</source>
            <translation>Por escolher</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>escolher</translation>
        </message>
        <message numerus="yes">
            <source>See all %n</source>
            <translation>
                <numerusform>Ver</numerusform>
                <numerusform>Ver os %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Last contacts</source>
            <translation>Últimos contactos</translation>
        </message>
        <message>
            <source>sent {out}, received {came}</source>
            <translation>enviado {out}, recebido {came}</translation>
        </message>
        <message>
            <source>Looking for the hub…</source>
            <translation>À procura do servidor…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>A parar…</translation>
        </message>
        <message>
            <source>{done} of {total} done</source>
            <translation>{done} de {total} feitos</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) sent.</source>
            <translation>
                <numerusform>%n mudança enviada.</numerusform>
                <numerusform>%n mudanças enviadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) received.</source>
            <translation>
                <numerusform>%n mudança recebida.</numerusform>
                <numerusform>%n mudanças recebidas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything arrived.</source>
            <translation>Tudo chegou.</translation>
        </message>
        <message>
            <source>Nothing new on either side. Everything arrived.</source>
            <translation>Nada de novo em nenhum lado. Tudo chegou.</translation>
        </message>
        <message numerus="yes">
            <source>The hub did not take %n packet(s). They stay here, nothing is lost.</source>
            <translation>
                <numerusform>O servidor não aceitou %n pacote. Fica aqui, nada se perde.</numerusform>
                <numerusform>O servidor não aceitou %n pacotes. Ficam aqui, nada se perde.</numerusform>
            </translation>
        </message>
        <message>
            <source>The hub also holds records of a newer version. Update this program to see them.</source>
            <translation>O servidor tem também registos de uma versão mais nova. Atualize este programa para os ver.</translation>
        </message>
        <message>
            <source>Two values: which is right?</source>
            <translation>Dois valores: qual é o certo?</translation>
        </message>
        <message>
            <source>Kept. The other value stays in the history.</source>
            <translation>Guardado. O outro valor fica no histórico.</translation>
        </message>
    </context>
    <context>
        <name>TwoValuesView</name>
        <message>
            <source>{field} of {thing}</source>
            <translation>{field} de {thing}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vazio</translation>
        </message>
        <message>
            <source>To choose</source>
            <translation>Por escolher</translation>
        </message>
        <message>
            <source>The other value stays in the history. You can take your choice back.</source>
            <translation>O outro valor fica no histórico. Pode desfazer a escolha.</translation>
        </message>
        <message>
            <source>point {point}</source>
            <translation>ponto {point}</translation>
        </message>
        <message>
            <source>What may help</source>
            <translation>O que pode ajudar</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>Este computador</translation>
        </message>
        <message>
            <source>Another laptop of the team</source>
            <translation>Outro computador da equipa</translation>
        </message>
        <message>
            <source>key {number}</source>
            <translation>tecla {number}</translation>
        </message>
        <message>
            <source>Typed</source>
            <translation>Escrito</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>sem valor</translation>
        </message>
        <message>
            <source>Had seen before</source>
            <translation>Tinha visto antes</translation>
        </message>
        <message>
            <source>this</source>
            <translation>isto</translation>
        </message>
        <message>
            <source>Keep {value}</source>
            <translation>Ficar com {value}</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Apagado</translation>
        </message>
        <message>
            <source>Kept, with the other's changes</source>
            <translation>Mantido, com as mudanças do outro</translation>
        </message>
        <message>
            <source>Soil carbon</source>
            <translation>Carbono do solo</translation>
        </message>
        <message>
            <source>Bulk density</source>
            <translation>Densidade aparente</translation>
        </message>
        <message>
            <source>Stones</source>
            <translation>Pedras</translation>
        </message>
        <message>
            <source>Wet mass</source>
            <translation>Massa húmida</translation>
        </message>
        <message>
            <source>Texture</source>
            <translation>Textura</translation>
        </message>
        <message>
            <source>Top of the layer</source>
            <translation>Cima da camada</translation>
        </message>
        <message>
            <source>Bottom of the layer</source>
            <translation>Fundo da camada</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Camada</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
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
            <source>Point</source>
            <translation>Ponto</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation>Parcela</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Sítio</translation>
        </message>
        <message>
            <source>Sampling campaign</source>
            <translation>Campanha de amostragem</translation>
        </message>
        <message>
            <source>Bag</source>
            <translation>Saco</translation>
        </message>
        <message>
            <source>Who manages it</source>
            <translation>Quem trata dela</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
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
            <source>pH</source>
            <translation>pH</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Camadas</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Tirada por</translation>
        </message>
        <message>
            <source>Lab code</source>
            <translation>Código do laboratório</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>E se</translation>
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
            <source>Clay</source>
            <translation>Argila</translation>
        </message>
        <message>
            <source>Sand</source>
            <translation>Areia</translation>
        </message>
        <message>
            <source>Clay and sand</source>
            <translation>Argila e areia</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Reckoned on</source>
            <translation>Calculado em</translation>
        </message>
        <message>
            <source>Deleted here, changed there</source>
            <translation>Apagado aqui, mudado lá</translation>
        </message>
        <message>
            <source>Troubles of the soil</source>
            <translation>Problemas do solo</translation>
        </message>
        <message>
            <source>Slope</source>
            <translation>Declive</translation>
        </message>
        <message>
            <source>Rain in a usual year</source>
            <translation>Chuva num ano normal</translation>
        </message>
        <message>
            <source>Plan of the plot</source>
            <translation>Plano da parcela</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Como vai</translation>
        </message>
        <message>
            <source>Begun on</source>
            <translation>Começado em</translation>
        </message>
        <message>
            <source>What people saw</source>
            <translation>O que as pessoas viram</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Porquê</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>O que resultou</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Coleção</translation>
        </message>
        <message>
            <source>Note for here</source>
            <translation>Nota para aqui</translation>
        </message>
        <message>
            <source>Words for our area</source>
            <translation>Palavras para a nossa zona</translation>
        </message>
        <message>
            <source>For which area</source>
            <translation>Para que zona</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Expert</source>
            <translation>Perito</translation>
        </message>
    </context>
    <context>
        <name>searchers</name>
        <message>
            <source>Practices</source>
            <translation>Práticas</translation>
        </message>
        <message>
            <source>Did you mean {word}?</source>
            <translation>Queria dizer {word}?</translation>
        </message>
        <message>
            <source>Tools and schemes</source>
            <translation>Ferramentas e esquemas</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formação</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>O plano</translation>
        </message>
        <message>
            <source>By its code</source>
            <translation>Pelo código</translation>
        </message>
        <message>
            <source>Plots and bags</source>
            <translation>Parcelas e sacos</translation>
        </message>
    </context>
</TS>
