<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>CameInCard</name>
        <message>
            <source>Came in</source>
            <translation>Chegou</translation>
        </message>
        <message>
            <source>Nothing came in with the last contact.</source>
            <translation>Nada chegou no último contacto.</translation>
        </message>
        <message>
            <source>Each change: who, when, what</source>
            <translation>Cada mudança: quem, quando, o quê</translation>
        </message>
    </context>
    <context>
        <name>CameInView</name>
        <message>
            <source>Nothing came from others yet.</source>
            <translation>Ainda não chegou nada de outros.</translation>
        </message>
        <message>
            <source>{thing}: deleted</source>
            <translation>{thing}: apagado</translation>
        </message>
        <message>
            <source>{thing}: new</source>
            <translation>{thing}: novo</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EachRecord</name>
        <message>
            <source>A record arrived when a hub has answered that it holds it. On a stick it still waits.</source>
            <translation>Um registo chegou quando um servidor respondeu que o tem. Numa pen ainda espera.</translation>
        </message>
        <message>
            <source>Nothing was written on this laptop yet.</source>
            <translation>Ainda nada foi escrito neste computador.</translation>
        </message>
        <message>
            <source>on the stick, {when}</source>
            <translation>na pen, {when}</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>espera</translation>
        </message>
        <message>
            <source>arrived</source>
            <translation>chegou</translation>
        </message>
    </context>
    <context>
        <name>GoesOutCard</name>
        <message>
            <source>Goes out</source>
            <translation>Sai</translation>
        </message>
        <message>
            <source>Held back by the hub</source>
            <translation>Posto de lado pelo servidor</translation>
        </message>
        <message>
            <source>Names of people stay on this laptop.</source>
            <translation>Os nomes de pessoas ficam neste computador.</translation>
        </message>
        <message>
            <source>How far each record is</source>
            <translation>Como vai cada registo</translation>
        </message>
        <message>
            <source>{at} of {all} at the hub</source>
            <translation>{at} de {all} no servidor</translation>
        </message>
        <message>
            <source>{size} of pictures wait and go after the records</source>
            <translation>{size} de imagens esperam e vão depois dos registos</translation>
        </message>
        <message>
            <source>Everything is where it should be.</source>
            <translation>Tudo está onde deve estar.</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>Last contacts</source>
            <translation>Últimos contactos</translation>
        </message>
        <message>
            <source>Put on the stick {name}</source>
            <translation>Posto na pen {name}</translation>
        </message>
        <message>
            <source>Read from the stick {name}</source>
            <translation>Lido da pen {name}</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>came {came}, checked</source>
            <translation>chegou {came}, verificado</translation>
        </message>
        <message>
            <source>went {out}, arrived</source>
            <translation>saiu {out}, chegou</translation>
        </message>
        <message>
            <source>went {out}, no answer yet</source>
            <translation>saiu {out}, ainda sem resposta</translation>
        </message>
        <message>
            <source>went {out}, came {came}, checked</source>
            <translation>saiu {out}, chegou {came}, verificado</translation>
        </message>
    </context>
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
        <name>LookCard</name>
        <message>
            <source>For you to look at</source>
            <translation>Para você ver</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) would change at once</source>
            <translation>
                <numerusform>%n registo mudaria de uma vez</numerusform>
                <numerusform>%n registos mudariam de uma vez</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of it was stored yet.</source>
            <translation>Ainda nada disso foi guardado.</translation>
        </message>
        <message>
            <source>look first</source>
            <translation>ver primeiro</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) held back by the hub</source>
            <translation>
                <numerusform>%n mudança posta de lado pelo servidor</numerusform>
                <numerusform>%n mudanças postas de lado pelo servidor</numerusform>
            </translation>
        </message>
        <message>
            <source>fix</source>
            <translation>arranjar</translation>
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
        <message numerus="yes">
            <source>%n choice(s) put aside</source>
            <translation>
                <numerusform>%n escolha deixada para depois</numerusform>
                <numerusform>%n escolhas deixadas para depois</numerusform>
            </translation>
        </message>
        <message>
            <source>They stay until somebody chooses.</source>
            <translation>Ficam até que alguém escolha.</translation>
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
        <name>SendCard</name>
        <message>
            <source>Send and receive</source>
            <translation>Enviar e receber</translation>
        </message>
        <message>
            <source>Your team gives you this address. Leave it empty to work alone.</source>
            <translation>A equipa dá-lhe este endereço. Deixe vazio para trabalhar sozinho.</translation>
        </message>
        <message>
            <source>Hub address</source>
            <translation>Endereço do servidor</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Enviar agora</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>By stick</source>
            <translation>Por pen</translation>
        </message>
        <message>
            <source>To a laptop nearby</source>
            <translation>Para um computador próximo</translation>
        </message>
        <message>
            <source>About {size} to send.</source>
            <translation>Cerca de {size} por enviar.</translation>
        </message>
        <message>
            <source>It costs about {amount}.</source>
            <translation>Custa cerca de {amount}.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) arrived at the hub</source>
            <translation>
                <numerusform>%n registo chegou ao servidor</numerusform>
                <numerusform>%n registos chegaram ao servidor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) came in</source>
            <translation>
                <numerusform>Chegou %n mudança</numerusform>
                <numerusform>Chegaram %n mudanças</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused. The rest waits. Nothing is doubled.</source>
            <translation>Em pausa. O resto espera. Nada fica em dobro.</translation>
        </message>
        <message>
            <source>Stopping after this packet…</source>
            <translation>A parar depois deste pacote…</translation>
        </message>
        <message>
            <source>Looking for the hub…</source>
            <translation>À procura do servidor…</translation>
        </message>
        <message>
            <source>Carrying photos…</source>
            <translation>A levar as fotos…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>A enviar…</translation>
        </message>
        <message>
            <source>Fetching what is new…</source>
            <translation>A trazer o que é novo…</translation>
        </message>
        <message numerus="yes">
            <source>The hub did not take %n packet(s). They stay here, nothing is lost.</source>
            <translation>
                <numerusform>O servidor não aceitou %n pacote. Fica aqui, nada se perde.</numerusform>
                <numerusform>O servidor não aceitou %n pacotes. Ficam aqui, nada se perde.</numerusform>
            </translation>
        </message>
        <message>
            <source>The rest would change very much: look first.</source>
            <translation>O resto mudaria muito: veja primeiro.</translation>
        </message>
        <message numerus="yes">
            <source>The hub holds %n change(s) back. See why.</source>
            <translation>
                <numerusform>O servidor põe %n mudança de lado. Veja porquê.</numerusform>
                <numerusform>O servidor põe %n mudanças de lado. Veja porquê.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) still wait.</source>
            <translation>
                <numerusform>%n registo ainda espera.</numerusform>
                <numerusform>%n registos ainda esperam.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) still wait.</source>
            <translation>
                <numerusform>%n imagem ainda espera.</numerusform>
                <numerusform>%n imagens ainda esperam.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything arrived.</source>
            <translation>Tudo chegou.</translation>
        </message>
        <message>
            <source>The hub also holds records of a newer version. Update this program to see them.</source>
            <translation>O servidor tem também registos de uma versão mais nova. Atualize este programa para os ver.</translation>
        </message>
        <message>
            <source>This profile was used in two places. It goes on under a new name, nothing is lost.</source>
            <translation>Este perfil foi usado em dois lugares. Continua com um nome novo, nada se perde.</translation>
        </message>
        <message numerus="yes">
            <source>The clock of this laptop is %n minute(s) off. Set the date and time.</source>
            <translation>
                <numerusform>O relógio deste computador difere %n minuto. Acerte data e hora.</numerusform>
                <numerusform>O relógio deste computador difere %n minutos. Acerte data e hora.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing new on either side.</source>
            <translation>Nada de novo em nenhum lado.</translation>
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
    </context>
    <context>
        <name>SpareDataCard</name>
        <message>
            <source>Spare data</source>
            <translation>Poupar dados</translation>
        </message>
        <message>
            <source>Records first, photos later</source>
            <translation>Primeiro registos, fotos depois</translation>
        </message>
        <message>
            <source>Photos in one sync, at most</source>
            <translation>Fotos por troca, no máximo</translation>
        </message>
        <message>
            <source>25 FCFA</source>
            <translation>25 FCFA</translation>
        </message>
        <message>
            <source>Then you see what a sync costs before it starts.</source>
            <translation>Assim vê quanto custa uma troca antes de começar.</translation>
        </message>
        <message>
            <source>What one MB costs</source>
            <translation>Quanto custa um MB</translation>
        </message>
        <message>
            <source>small, about {size}</source>
            <translation>pequenas, cerca de {size}</translation>
        </message>
        <message>
            <source>middle, about {size}</source>
            <translation>médias, cerca de {size}</translation>
        </message>
        <message>
            <source>large, about {size}</source>
            <translation>grandes, cerca de {size}</translation>
        </message>
        <message>
            <source>New photos</source>
            <translation>Fotos novas</translation>
        </message>
    </context>
    <context>
        <name>SyncActs</name>
        <message>
            <source>this</source>
            <translation>isto</translation>
        </message>
        <message>
            <source>Kept. The other value stays in the history.</source>
            <translation>Guardado. O outro valor fica no histórico.</translation>
        </message>
        <message>
            <source>It was changed again since, and stays as it is.</source>
            <translation>Mudou outra vez desde então, e fica como está.</translation>
        </message>
        <message>
            <source>The question is copied. Paste it into a message to your colleague.</source>
            <translation>A pergunta está copiada. Cole-a numa mensagem ao seu colega.</translation>
        </message>
        <message>
            <source>It goes out with the next sync.</source>
            <translation>Sai com a próxima troca.</translation>
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
            <source>type another, ask, later</source>
            <translation>escrever outro, perguntar, depois</translation>
        </message>
        <message>
            <source>next to choose</source>
            <translation>seguinte por escolher</translation>
        </message>
        <message>
            <source>Held back by the hub</source>
            <translation>Posto de lado pelo servidor</translation>
        </message>
        <message>
            <source>What came in</source>
            <translation>O que chegou</translation>
        </message>
        <message>
            <source>How far each record is</source>
            <translation>Como vai cada registo</translation>
        </message>
        <message>
            <source>Look first</source>
            <translation>Veja primeiro</translation>
        </message>
        <message>
            <source>Your team</source>
            <translation>A sua equipa</translation>
        </message>
        <message>
            <source>Leave the team</source>
            <translation>Sair da equipa</translation>
        </message>
        <message>
            <source>By stick</source>
            <translation>Por pen</translation>
        </message>
        <message>
            <source>To a laptop nearby</source>
            <translation>Para um computador próximo</translation>
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
            <source>Two values</source>
            <translation>Dois valores</translation>
        </message>
        <message>
            <source>{done} of {total} records arrived</source>
            <translation>{done} de {total} registos chegaram</translation>
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
            <source>People</source>
            <translation>Pessoas</translation>
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
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Peritos</translation>
        </message>
        <message>
            <source>Other records</source>
            <translation>Outros registos</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>hoje {time}</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Você</translation>
        </message>
        <message>
            <source>Colleague {sign}</source>
            <translation>Colega {sign}</translation>
        </message>
        <message>
            <source>Two values: which is right?</source>
            <translation>Dois valores: qual é o certo?</translation>
        </message>
    </context>
    <context>
        <name>TwoValuesPaper</name>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>One value</source>
            <translation>Um valor</translation>
        </message>
        <message>
            <source>The other value</source>
            <translation>O outro valor</translation>
        </message>
        <message>
            <source>The right value</source>
            <translation>O valor certo</translation>
        </message>
        <message>
            <source>Two people wrote these without seeing each other. Write the right value at the end.</source>
            <translation>Duas pessoas escreveram isto sem se verem. Escreva o valor certo no fim.</translation>
        </message>
        <message>
            <source>Two values: which is right?</source>
            <translation>Dois valores: qual é o certo?</translation>
        </message>
        <message numerus="yes">
            <source>%n to choose</source>
            <translation>
                <numerusform>%n por escolher</numerusform>
                <numerusform>%n por escolher</numerusform>
            </translation>
        </message>
        <message>
            <source>Printed {day}</source>
            <translation>Impresso em {day}</translation>
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
            <source>Put aside</source>
            <translation>Deixado para depois</translation>
        </message>
        <message>
            <source>Held back by the hub</source>
            <translation>Posto de lado pelo servidor</translation>
        </message>
        <message>
            <source>Done now</source>
            <translation>Feito agora</translation>
        </message>
        <message>
            <source>Print for a meeting</source>
            <translation>Imprimir para uma reunião</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>perguntado</translation>
        </message>
        <message>
            <source>later</source>
            <translation>depois</translation>
        </message>
        <message>
            <source>You kept {value}</source>
            <translation>Ficou com {value}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>{at} of {all}</source>
            <translation>{at} de {all}</translation>
        </message>
        <message>
            <source>The one before</source>
            <translation>O anterior</translation>
        </message>
        <message>
            <source>The next one</source>
            <translation>O seguinte</translation>
        </message>
        <message>
            <source>Take it up again</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Depois</translation>
        </message>
        <message>
            <source>Type another value</source>
            <translation>Escrever outro valor</translation>
        </message>
        <message>
            <source>Ask a colleague</source>
            <translation>Perguntar a um colega</translation>
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
            <source>Which value is right? {what}</source>
            <translation>Que valor é o certo? {what}</translation>
        </message>
        <message>
            <source>{who}, {when}: {value}</source>
            <translation>{who}, {when}: {value}</translation>
        </message>
        <message>
            <source>key {number}</source>
            <translation>tecla {number}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sim</translation>
        </message>
        <message>
            <source>no</source>
            <translation>não</translation>
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
        <message>
            <source>Accuracy of the place</source>
            <translation>Precisão do lugar</translation>
        </message>
        <message>
            <source>How carbon was measured</source>
            <translation>Como o carbono foi medido</translation>
        </message>
        <message>
            <source>What the bulk density counts</source>
            <translation>O que conta a densidade</translation>
        </message>
        <message>
            <source>Day in the lab</source>
            <translation>Dia no laboratório</translation>
        </message>
        <message>
            <source>What went into the reckoning</source>
            <translation>O que entrou no cálculo</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Sheet of the library</source>
            <translation>Ficha da biblioteca</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>How it was</source>
            <translation>Como foi</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Língua</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipa</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>Em resumo</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Passos</translation>
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
            <source>What you need</source>
            <translation>O que é preciso</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabalho</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Custo</translation>
        </message>
        <message>
            <source>How to see that it works</source>
            <translation>Como ver que funciona</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organização</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Região</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Línguas</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Temas</translation>
        </message>
        <message>
            <source>How to reach them</source>
            <translation>Como os contactar</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Acordo</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Acordado em</translation>
        </message>
        <message>
            <source>Agreed before</source>
            <translation>Acordado perante</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Até</translation>
        </message>
        <message>
            <source>Version of the words</source>
            <translation>Versão das palavras</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Retirado em</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Estrela</translation>
        </message>
        <message>
            <source>Sheet in a collection</source>
            <translation>Ficha numa coleção</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Pessoa</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>O que mostra</translation>
        </message>
        <message>
            <source>Taken on</source>
            <translation>Tirada em</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Verificado</translation>
        </message>
        <message>
            <source>Why the checked value is not right</source>
            <translation>Porque o valor verificado não está certo</translation>
        </message>
    </context>
    <context>
        <name>ValueCard</name>
        <message>
            <source>Deleted</source>
            <translation>Apagado</translation>
        </message>
        <message>
            <source>Kept, with the other's changes</source>
            <translation>Mantido, com as mudanças do outro</translation>
        </message>
        <message>
            <source>another choice</source>
            <translation>outra escolha</translation>
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
