<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>CompareView</name>
        <message>
            <source>Practices side by side</source>
            <translation>Práticas lado a lado</translation>
        </message>
        <message>
            <source>Take off: {filter}</source>
            <translation>Tirar: {filter}</translation>
        </message>
        <message>
            <source>Read the sheet</source>
            <translation>Ler a ficha</translation>
        </message>
        <message>
            <source>Read the sheet: {name}</source>
            <translation>Ler a ficha: {name}</translation>
        </message>
        <message>
            <source>Choose a practice to put beside it.</source>
            <translation>Escolha uma prática para pôr ao lado.</translation>
        </message>
        <message>
            <source>Choose a practice.</source>
            <translation>Escolha uma prática.</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Escreva um nome</translation>
        </message>
        <message>
            <source>Fits {plot}</source>
            <translation>Serve a {plot}</translation>
        </message>
        <message>
            <source>Soil carbon: what was measured</source>
            <translation>Carbono do solo: o que foi medido</translation>
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
            <source>Land use</source>
            <translation>Uso da terra</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>Clima</translation>
        </message>
        <message>
            <source>Helps against</source>
            <translation>Ajuda contra</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>O que é preciso</translation>
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
            <source>not known</source>
            <translation>não se sabe</translation>
        </message>
    </context>
    <context>
        <name>EntrySheet</name>
        <message>
            <source>in {language}</source>
            <translation>em {language}</translation>
        </message>
        <message>
            <source>Goes well with</source>
            <translation>Combina bem com</translation>
        </message>
        <message>
            <source>Open: {name}</source>
            <translation>Abrir: {name}</translation>
        </message>
        <message>
            <source>An adviser and a native speaker still have to read this sheet.</source>
            <translation>Um técnico e um falante nativo ainda têm de ler esta ficha.</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Again</source>
            <translation>Outra vez</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Pormenores</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Something went wrong in the program.</source>
            <translation>Algo correu mal no programa.</translation>
        </message>
        <message>
            <source>What was saved is safe.</source>
            <translation>O que foi guardado está a salvo.</translation>
        </message>
        <message>
            <source>A report was written to the log. Try again, or show it to your team.</source>
            <translation>Foi escrito um relatório no registo. Tente outra vez, ou mostre-o à equipa.</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Smaller text</source>
            <translation>Texto mais pequeno</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <translation>Texto maior</translation>
        </message>
        <message>
            <source>Light, sunlight or dark</source>
            <translation>Claro, sol forte ou escuro</translation>
        </message>
        <message>
            <source>Which language do you read?</source>
            <translation>Que língua lê?</translation>
        </message>
        <message>
            <source>{percent} % translated, the rest in English</source>
            <translation>{percent} % traduzido, o resto em inglês</translation>
        </message>
        <message>
            <source>You can change this later. It only changes what comes first.</source>
            <translation>Pode mudar depois. Só muda o que aparece primeiro.</translation>
        </message>
        <message>
            <source>Who uses this laptop?</source>
            <translation>Quem usa este computador?</translation>
        </message>
        <message>
            <source>It helps to show what fits your area. You can leave it empty.</source>
            <translation>Ajuda a mostrar o que serve à sua zona. Pode deixar vazio.</translation>
        </message>
        <message>
            <source>Where do you work?</source>
            <translation>Onde trabalha?</translation>
        </message>
        <message>
            <source>Type the name of the country</source>
            <translation>Escreva o nome do país</translation>
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
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Língua</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quem</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Onde</translation>
        </message>
        <message>
            <source>Step {step} of {steps}. {name}</source>
            <translation>Passo {step} de {steps}. {name}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Começar</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Seguinte</translation>
        </message>
    </context>
    <context>
        <name>KeysPanel</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>LandForm</name>
        <message>
            <source>What do you see on this plot?</source>
            <translation>O que vê nesta parcela?</translation>
        </message>
        <message>
            <source>We looked: none of these</source>
            <translation>Vimos: nada disto</translation>
        </message>
        <message>
            <source>Slope</source>
            <translation>Declive</translation>
        </message>
        <message>
            <source>Metres up on 100 metres along</source>
            <translation>Metros que sobe em 100 metros</translation>
        </message>
        <message>
            <source>Rain in a usual year</source>
            <translation>Chuva num ano normal</translation>
        </message>
        <message>
            <source>Keep what I saw</source>
            <translation>Guardar o que vi</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Deixar</translation>
        </message>
    </context>
    <context>
        <name>ListPanel</name>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Tirar tudo</translation>
        </message>
        <message>
            <source>{filter} · gives back {count}</source>
            <translation>{filter} · devolve {count}</translation>
        </message>
        <message>
            <source>Take off: {filter}</source>
            <translation>Tirar: {filter}</translation>
        </message>
    </context>
    <context>
        <name>LoadingBlocks</name>
        <message>
            <source>Reading</source>
            <translation>Leitura</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
        <message>
            <source>F4</source>
            <translation>F4</translation>
        </message>
        <message>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <source>F5</source>
            <translation>F5</translation>
        </message>
        <message>
            <source>F6</source>
            <translation>F6</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Ctrl+Z</translation>
        </message>
        <message>
            <source>Ctrl+Shift+Z</source>
            <translation>Ctrl+Shift+Z</translation>
        </message>
        <message>
            <source>Ctrl+,</source>
            <translation>Ctrl+,</translation>
        </message>
        <message>
            <source>Ctrl+Shift+L</source>
            <translation>Ctrl+Shift+L</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Em todo o lado</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
    </context>
    <context>
        <name>PaperMenu</name>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>Save the table (CSV)…</source>
            <translation>Guardar a tabela (CSV)…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Guardado: {file}</translation>
        </message>
    </context>
    <context>
        <name>PlotChip</name>
        <message>
            <source>Plot: {plot}, site {site}</source>
            <translation>Parcela: {plot}, sítio {site}</translation>
        </message>
        <message>
            <source>Choose a plot</source>
            <translation>Escolher uma parcela</translation>
        </message>
    </context>
    <context>
        <name>PlotPanel</name>
        <message>
            <source>Type to find a plot</source>
            <translation>Escreva para procurar uma parcela</translation>
        </message>
        <message>
            <source>Plots</source>
            <translation>Parcelas</translation>
        </message>
    </context>
    <context>
        <name>PracticesPage</name>
        <message>
            <source>Take off: {filter}</source>
            <translation>Tirar: {filter}</translation>
        </message>
        <message>
            <source>{first} and {second} · give back {count}</source>
            <translation>{first} e {second} · devolvem {count}</translation>
        </message>
        <message>
            <source>{filter} · gives back {count}</source>
            <translation>{filter} · devolve {count}</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>A guardar…</translation>
        </message>
        <message numerus="yes">
            <source>Saved · %n waiting</source>
            <translation>
                <numerusform>Guardado · %n espera</numerusform>
                <numerusform>Guardado · %n esperam</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved on this laptop</source>
            <translation>Guardado neste computador</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n espera</numerusform>
                <numerusform>%n esperam</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search practices, plots, bags, help…</source>
            <translation>Procurar práticas, parcelas, sacos, ajuda…</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Procurar em tudo</translation>
        </message>
        <message>
            <source>Ctrl K</source>
            <translation>Ctrl K</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Nothing for “{text}”. Try another word.</source>
            <translation>Nada para «{text}». Experimente outra palavra.</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s).</source>
            <translation>
                <numerusform>%n resultado.</numerusform>
                <numerusform>%n resultados.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Light, sunlight or dark</source>
            <translation>Claro, sol forte ou escuro</translation>
        </message>
        <message>
            <source>Read this page aloud, or stop</source>
            <translation>Ler esta página em voz alta, ou parar</translation>
        </message>
        <message>
            <source>Keys of this page</source>
            <translation>Teclas desta página</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Do</source>
            <translation>Fazer</translation>
        </message>
        <message>
            <source>Open: {page}</source>
            <translation>Abrir: {page}</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Cores claras</translation>
        </message>
        <message>
            <source>Colours for bright sun</source>
            <translation>Cores para sol forte</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Cores escuras</translation>
        </message>
        <message>
            <source>Bigger text</source>
            <translation>Texto maior</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto mais pequeno</translation>
        </message>
        <message>
            <source>Keys of this page</source>
            <translation>Teclas desta página</translation>
        </message>
        <message>
            <source>Pages of the rail</source>
            <translation>Páginas da barra</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Procurar</translation>
        </message>
        <message>
            <source>Choose a plot</source>
            <translation>Escolher uma parcela</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Ler outra vez</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Parte seguinte da janela</translation>
        </message>
        <message>
            <source>Back one level</source>
            <translation>Um nível atrás</translation>
        </message>
        <message>
            <source>Read aloud, or stop</source>
            <translation>Ler em voz alta, ou parar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Do again</source>
            <translation>Refazer</translation>
        </message>
        <message>
            <source>Light, sunlight or dark</source>
            <translation>Claro, sol forte ou escuro</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Tamanho do texto</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Definições</translation>
        </message>
    </context>
    <context>
        <name>rail</name>
        <message>
            <source>Home</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>Practices</source>
            <translation>Práticas</translation>
        </message>
        <message>
            <source>Toolkit</source>
            <translation>Ferramentas</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>E se</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formação</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Partilha</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>O plano</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sincronizar</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Definições</translation>
        </message>
        <message>
            <source>Sync</source>
            <comment>short, under the icon</comment>
            <translation>Sincronizar</translation>
        </message>
    </context>
    <context>
        <name>roles</name>
        <message>
            <source>Extension agent</source>
            <translation>Técnico de extensão</translation>
        </message>
        <message>
            <source>I visit farmers and take soil samples.</source>
            <translation>Visito agricultores e tiro amostras de solo.</translation>
        </message>
        <message>
            <source>Farmer group</source>
            <translation>Grupo de agricultores</translation>
        </message>
        <message>
            <source>We look at practices together.</source>
            <translation>Vemos práticas em conjunto.</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Formador</translation>
        </message>
        <message>
            <source>I teach groups and plan sessions.</source>
            <translation>Ensino grupos e preparo sessões.</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordenador</translation>
        </message>
        <message>
            <source>I look after a team and its figures.</source>
            <translation>Cuido de uma equipa e dos seus números.</translation>
        </message>
    </context>
    <context>
        <name>searchers</name>
        <message>
            <source>Did you mean {word}?</source>
            <translation>Queria dizer {word}?</translation>
        </message>
    </context>
</TS>
