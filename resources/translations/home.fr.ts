<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>CameInCard</name>
        <message>
            <source>Came in</source>
            <translation>Arrivé</translation>
        </message>
        <message>
            <source>Nothing came in with the last contact.</source>
            <translation>Rien n’est arrivé au dernier contact.</translation>
        </message>
        <message>
            <source>Each change: who, when, what</source>
            <translation>Chaque modification : qui, quand, quoi</translation>
        </message>
    </context>
    <context>
        <name>CameInView</name>
        <message>
            <source>Nothing came from others yet.</source>
            <translation>Rien n’est encore venu des autres.</translation>
        </message>
        <message>
            <source>{thing}: deleted</source>
            <translation>{thing} : effacé</translation>
        </message>
        <message>
            <source>{thing}: new</source>
            <translation>{thing} : nouveau</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field} : {value}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EachRecord</name>
        <message>
            <source>A record arrived when a hub has answered that it holds it. On a stick it still waits.</source>
            <translation>Une fiche est arrivée quand un serveur a répondu qu’il la tient. Sur une clé, elle attend encore.</translation>
        </message>
        <message>
            <source>Nothing was written on this laptop yet.</source>
            <translation>Rien n’a encore été écrit sur cet ordinateur.</translation>
        </message>
        <message>
            <source>on the stick, {when}</source>
            <translation>sur la clé, {when}</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>attend</translation>
        </message>
        <message>
            <source>arrived</source>
            <translation>arrivé</translation>
        </message>
    </context>
    <context>
        <name>GoesOutCard</name>
        <message>
            <source>Goes out</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Held back by the hub</source>
            <translation>Mis de côté par le serveur</translation>
        </message>
        <message>
            <source>Names of people stay on this laptop.</source>
            <translation>Les noms de personnes restent sur cet ordinateur.</translation>
        </message>
        <message>
            <source>How far each record is</source>
            <translation>Où en est chaque fiche</translation>
        </message>
        <message>
            <source>{at} of {all} at the hub</source>
            <translation>{at} sur {all} au serveur</translation>
        </message>
        <message>
            <source>{size} of pictures wait and go after the records</source>
            <translation>{size} d’images attendent et partent après les fiches</translation>
        </message>
        <message>
            <source>Everything is where it should be.</source>
            <translation>Tout est là où il faut.</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>Last contacts</source>
            <translation>Derniers contacts</translation>
        </message>
        <message>
            <source>Put on the stick {name}</source>
            <translation>Mis sur la clé {name}</translation>
        </message>
        <message>
            <source>Read from the stick {name}</source>
            <translation>Lu de la clé {name}</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>came {came}, checked</source>
            <translation>venu {came}, vérifié</translation>
        </message>
        <message>
            <source>went {out}, arrived</source>
            <translation>parti {out}, arrivé</translation>
        </message>
        <message>
            <source>went {out}, no answer yet</source>
            <translation>parti {out}, pas encore de réponse</translation>
        </message>
        <message>
            <source>went {out}, came {came}, checked</source>
            <translation>parti {out}, venu {came}, vérifié</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>the filled button</source>
            <translation>le bouton plein</translation>
        </message>
        <message>
            <source>opens a line of the list</source>
            <translation>ouvre une ligne de la liste</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>Bonjour</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Bon après-midi</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Bonsoir</translation>
        </message>
        <message>
            <source>Start here</source>
            <translation>Commencez ici</translation>
        </message>
        <message>
            <source>Add the first plot you visit, or look at what others do to keep carbon in the soil.</source>
            <translation>Ajoutez la première parcelle que vous visitez, ou regardez ce que d’autres font pour garder le carbone dans le sol.</translation>
        </message>
        <message>
            <source>Add a plot</source>
            <translation>Ajouter une parcelle</translation>
        </message>
        <message>
            <source>See practices</source>
            <translation>Voir les pratiques</translation>
        </message>
        <message>
            <source>See tools</source>
            <translation>Voir les outils</translation>
        </message>
        <message>
            <source>Sampling campaign</source>
            <translation>Campagne de prélèvement</translation>
        </message>
        <message numerus="yes">
            <source>%n bag(s) of {plot} wait for lab results</source>
            <translation>
                <numerusform>%n sachet de {plot} attend le résultat du labo</numerusform>
                <numerusform>%n sachets de {plot} attendent les résultats du labo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n bag(s) of {plot} have lab results</source>
            <translation>
                <numerusform>Le sachet de {plot} a son résultat du labo</numerusform>
                <numerusform>Les %n sachets de {plot} ont leurs résultats du labo</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue sampling</source>
            <translation>Continuer le prélèvement</translation>
        </message>
        <message>
            <source>See the bags</source>
            <translation>Voir les sachets</translation>
        </message>
        <message>
            <source>See the plot</source>
            <translation>Voir la parcelle</translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <translation>{some} sur {all}</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n point</numerusform>
                <numerusform>%n points</numerusform>
            </translation>
        </message>
        <message>
            <source>Sampled</source>
            <translation>Prélevé</translation>
        </message>
        <message numerus="yes">
            <source>%n bag(s)</source>
            <translation>
                <numerusform>%n sachet</numerusform>
                <numerusform>%n sachets</numerusform>
            </translation>
        </message>
        <message>
            <source>Lab results</source>
            <translation>Résultats du labo</translation>
        </message>
        <message>
            <source>Everything you typed is here.</source>
            <translation>Tout ce que vous avez saisi est ici.</translation>
        </message>
        <message>
            <source>The last bag is {bag}, point {point}. Everything you typed is here.</source>
            <translation>Le dernier sachet est {bag}, point {point}. Tout ce que vous avez saisi est ici.</translation>
        </message>
        <message>
            <source>Take the first bag</source>
            <translation>Prélevez le premier sachet</translation>
        </message>
        <message>
            <source>{plot} is ready. Each bag is one layer at one point.</source>
            <translation>{plot} est prête. Chaque sachet est une couche en un point.</translation>
        </message>
        <message>
            <source>Log samples</source>
            <translation>Saisir des sachets</translation>
        </message>
        <message>
            <source>go on</source>
            <translation>continuer</translation>
        </message>
        <message>
            <source>You stopped while typing</source>
            <translation>Vous vous êtes arrêté pendant la saisie</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) differ</source>
            <translation>
                <numerusform>%n valeur diffère</numerusform>
                <numerusform>%n valeurs diffèrent</numerusform>
            </translation>
        </message>
        <message>
            <source>choose</source>
            <translation>choisir</translation>
        </message>
        <message>
            <source>Two people wrote at the same time · both are kept</source>
            <translation>Deux personnes ont écrit en même temps · les deux valeurs sont gardées</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait to be sent</source>
            <translation>
                <numerusform>%n fiche attend d’être envoyée</numerusform>
                <numerusform>%n fiches attendent d’être envoyées</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is lost by waiting.</source>
            <translation>Rien ne se perd en attendant.</translation>
        </message>
        <message>
            <source>Next for you</source>
            <translation>À faire ensuite</translation>
        </message>
        <message>
            <source>Your work is safe</source>
            <translation>Votre travail est en sûreté</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>rien encore</translation>
        </message>
        <message>
            <source>On this laptop</source>
            <translation>Sur cet ordinateur</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait</source>
            <translation>
                <numerusform>%n fiche en attente</numerusform>
                <numerusform>%n fiches en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>all arrived</source>
            <translation>tout est arrivé</translation>
        </message>
        <message>
            <source>At the hub</source>
            <translation>Au serveur d’équipe</translation>
        </message>
        <message>
            <source>You work alone on this laptop. That is fine.</source>
            <translation>Vous travaillez seul sur cet ordinateur. C’est bien ainsi.</translation>
        </message>
        <message>
            <source>Sync page</source>
            <translation>Page Synchronisation</translation>
        </message>
        <message>
            <source>saved {time}</source>
            <translation>enregistré à {time}</translation>
        </message>
        <message>
            <source>Your part in the plan</source>
            <translation>Votre part du plan</translation>
        </message>
        <message>
            <source>plots measured</source>
            <translation>parcelles mesurées</translation>
        </message>
        <message>
            <source>bags logged</source>
            <translation>sachets saisis</translation>
        </message>
        <message>
            <source>sites</source>
            <translation>sites</translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message>
            <source>For you to look at</source>
            <translation>À regarder par vous</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) would change at once</source>
            <translation>
                <numerusform>%n fiche changerait d’un coup</numerusform>
                <numerusform>%n fiches changeraient d’un coup</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of it was stored yet.</source>
            <translation>Rien n’en a encore été gardé.</translation>
        </message>
        <message>
            <source>look first</source>
            <translation>regarder d’abord</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) held back by the hub</source>
            <translation>
                <numerusform>%n modification mise de côté par le serveur</numerusform>
                <numerusform>%n modifications mises de côté par le serveur</numerusform>
            </translation>
        </message>
        <message>
            <source>fix</source>
            <translation>réparer</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>choisir</translation>
        </message>
        <message numerus="yes">
            <source>See all %n</source>
            <translation>
                <numerusform>Le voir</numerusform>
                <numerusform>Voir les %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n choice(s) put aside</source>
            <translation>
                <numerusform>%n choix remis à plus tard</numerusform>
                <numerusform>%n choix remis à plus tard</numerusform>
            </translation>
        </message>
        <message>
            <source>They stay until somebody chooses.</source>
            <translation>Ils restent jusqu’à ce que quelqu’un choisisse.</translation>
        </message>
    </context>
    <context>
        <name>NeighbourLine</name>
        <message>
            <source>Other bags of this layer: {low} to {high}</source>
            <translation>Autres sachets de cette couche : {low} à {high}</translation>
        </message>
        <message>
            <source>other bags of this layer on the plot</source>
            <translation>autres sachets de cette couche sur la parcelle</translation>
        </message>
    </context>
    <context>
        <name>SendCard</name>
        <message>
            <source>Send and receive</source>
            <translation>Envoyer et recevoir</translation>
        </message>
        <message>
            <source>Your team gives you this address. Leave it empty to work alone.</source>
            <translation>Votre équipe vous donne cette adresse. Laissez vide pour travailler seul.</translation>
        </message>
        <message>
            <source>Hub address</source>
            <translation>Adresse du serveur</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Envoyer maintenant</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>By stick</source>
            <translation>Par clé</translation>
        </message>
        <message>
            <source>To a laptop nearby</source>
            <translation>Vers un ordinateur proche</translation>
        </message>
        <message>
            <source>About {size} to send.</source>
            <translation>Environ {size} à envoyer.</translation>
        </message>
        <message>
            <source>It costs about {amount}.</source>
            <translation>Cela coûte environ {amount}.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) arrived at the hub</source>
            <translation>
                <numerusform>%n fiche arrivée au serveur</numerusform>
                <numerusform>%n fiches arrivées au serveur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) came in</source>
            <translation>
                <numerusform>%n modification reçue</numerusform>
                <numerusform>%n modifications reçues</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused. The rest waits. Nothing is doubled.</source>
            <translation>En pause. Le reste attend. Rien n’est en double.</translation>
        </message>
        <message>
            <source>Stopping after this packet…</source>
            <translation>Arrêt après ce paquet…</translation>
        </message>
        <message>
            <source>Looking for the hub…</source>
            <translation>Recherche du serveur…</translation>
        </message>
        <message>
            <source>Carrying photos…</source>
            <translation>Transport des photos…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Envoi…</translation>
        </message>
        <message>
            <source>Fetching what is new…</source>
            <translation>Réception du nouveau…</translation>
        </message>
        <message numerus="yes">
            <source>The hub did not take %n packet(s). They stay here, nothing is lost.</source>
            <translation>
                <numerusform>Le serveur n’a pas pris %n paquet. Il reste ici, rien n’est perdu.</numerusform>
                <numerusform>Le serveur n’a pas pris %n paquets. Ils restent ici, rien n’est perdu.</numerusform>
            </translation>
        </message>
        <message>
            <source>The rest would change very much: look first.</source>
            <translation>Le reste changerait beaucoup : regardez d’abord.</translation>
        </message>
        <message numerus="yes">
            <source>The hub holds %n change(s) back. See why.</source>
            <translation>
                <numerusform>Le serveur met %n modification de côté. Voyez pourquoi.</numerusform>
                <numerusform>Le serveur met %n modifications de côté. Voyez pourquoi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) still wait.</source>
            <translation>
                <numerusform>%n fiche attend encore.</numerusform>
                <numerusform>%n fiches attendent encore.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) still wait.</source>
            <translation>
                <numerusform>%n image attend encore.</numerusform>
                <numerusform>%n images attendent encore.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything arrived.</source>
            <translation>Tout est arrivé.</translation>
        </message>
        <message>
            <source>The hub also holds records of a newer version. Update this program to see them.</source>
            <translation>Le serveur tient aussi des fiches d’une version plus récente. Mettez ce programme à jour pour les voir.</translation>
        </message>
        <message>
            <source>This profile was used in two places. It goes on under a new name, nothing is lost.</source>
            <translation>Ce profil a servi à deux endroits. Il continue sous un nouveau nom, rien n’est perdu.</translation>
        </message>
        <message numerus="yes">
            <source>The clock of this laptop is %n minute(s) off. Set the date and time.</source>
            <translation>
                <numerusform>L’horloge de cet ordinateur est décalée de %n minute. Mettez date et heure.</numerusform>
                <numerusform>L’horloge de cet ordinateur est décalée de %n minutes. Mettez date et heure.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing new on either side.</source>
            <translation>Rien de nouveau d’aucun côté.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) sent.</source>
            <translation>
                <numerusform>%n modification envoyée.</numerusform>
                <numerusform>%n modifications envoyées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) received.</source>
            <translation>
                <numerusform>%n modification reçue.</numerusform>
                <numerusform>%n modifications reçues.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpareDataCard</name>
        <message>
            <source>Spare data</source>
            <translation>Économiser les données</translation>
        </message>
        <message>
            <source>Records first, photos later</source>
            <translation>Fiches d’abord, photos plus tard</translation>
        </message>
        <message>
            <source>Photos in one sync, at most</source>
            <translation>Photos par échange, au plus</translation>
        </message>
        <message>
            <source>25 FCFA</source>
            <translation>25 FCFA</translation>
        </message>
        <message>
            <source>Then you see what a sync costs before it starts.</source>
            <translation>Vous voyez alors le coût d’un échange avant qu’il commence.</translation>
        </message>
        <message>
            <source>What one MB costs</source>
            <translation>Ce que coûte un Mo</translation>
        </message>
        <message>
            <source>small, about {size}</source>
            <translation>petites, environ {size}</translation>
        </message>
        <message>
            <source>middle, about {size}</source>
            <translation>moyennes, environ {size}</translation>
        </message>
        <message>
            <source>large, about {size}</source>
            <translation>grandes, environ {size}</translation>
        </message>
        <message>
            <source>New photos</source>
            <translation>Nouvelles photos</translation>
        </message>
    </context>
    <context>
        <name>SyncActs</name>
        <message>
            <source>this</source>
            <translation>ceci</translation>
        </message>
        <message>
            <source>Kept. The other value stays in the history.</source>
            <translation>Gardé. L’autre valeur reste dans l’historique.</translation>
        </message>
        <message>
            <source>It was changed again since, and stays as it is.</source>
            <translation>Cela a encore changé depuis, et reste comme c’est.</translation>
        </message>
        <message>
            <source>The question is copied. Paste it into a message to your colleague.</source>
            <translation>La question est copiée. Collez-la dans un message à votre collègue.</translation>
        </message>
        <message>
            <source>It goes out with the next sync.</source>
            <translation>Cela part avec le prochain échange.</translation>
        </message>
    </context>
    <context>
        <name>SyncPage</name>
        <message>
            <source>send now</source>
            <translation>envoyer maintenant</translation>
        </message>
        <message>
            <source>keep this value</source>
            <translation>garder cette valeur</translation>
        </message>
        <message>
            <source>type another, ask, later</source>
            <translation>en taper une autre, demander, plus tard</translation>
        </message>
        <message>
            <source>next to choose</source>
            <translation>choix suivant</translation>
        </message>
        <message>
            <source>Held back by the hub</source>
            <translation>Mis de côté par le serveur</translation>
        </message>
        <message>
            <source>What came in</source>
            <translation>Ce qui est arrivé</translation>
        </message>
        <message>
            <source>How far each record is</source>
            <translation>Où en est chaque fiche</translation>
        </message>
        <message>
            <source>Look first</source>
            <translation>Regardez d’abord</translation>
        </message>
        <message>
            <source>Your team</source>
            <translation>Votre équipe</translation>
        </message>
        <message>
            <source>Leave the team</source>
            <translation>Quitter l’équipe</translation>
        </message>
        <message>
            <source>By stick</source>
            <translation>Par clé</translation>
        </message>
        <message>
            <source>To a laptop nearby</source>
            <translation>Vers un ordinateur proche</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Synchro</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) wait.</source>
            <translation>
                <numerusform>%n fiche attend.</numerusform>
                <numerusform>%n fiches attendent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>Rien n’attend.</translation>
        </message>
        <message>
            <source>Nothing is lost by waiting.</source>
            <translation>Rien ne se perd en attendant.</translation>
        </message>
        <message>
            <source>This laptop has not met a hub yet.</source>
            <translation>Cet ordinateur n’a pas encore rencontré de serveur d’équipe.</translation>
        </message>
        <message>
            <source>Last contact with the hub: {time}.</source>
            <translation>Dernier contact avec le serveur d’équipe : {time}.</translation>
        </message>
        <message numerus="yes">
            <source>Last contact with the hub: %n day(s) ago.</source>
            <translation>
                <numerusform>Dernier contact avec le serveur d’équipe : il y a %n jour.</numerusform>
                <numerusform>Dernier contact avec le serveur d’équipe : il y a %n jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>Two values</source>
            <translation>Deux valeurs</translation>
        </message>
        <message>
            <source>{done} of {total} records arrived</source>
            <translation>{done} fiches sur {total} arrivées</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <source>Plots</source>
            <translation>Parcelles</translation>
        </message>
        <message>
            <source>Sampling campaigns</source>
            <translation>Campagnes de prélèvement</translation>
        </message>
        <message>
            <source>Bags</source>
            <translation>Sachets</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Scénarios</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Étoiles</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>Collections</translation>
        </message>
        <message>
            <source>Sheets in collections</source>
            <translation>Fiches dans des collections</translation>
        </message>
        <message>
            <source>Practices in plans of plots</source>
            <translation>Pratiques dans les plans de parcelles</translation>
        </message>
        <message>
            <source>What people saw</source>
            <translation>Ce que les gens ont vu</translation>
        </message>
        <message>
            <source>Notes for here</source>
            <translation>Notes pour ici</translation>
        </message>
        <message>
            <source>Words for our area</source>
            <translation>Mots pour notre zone</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Experts</translation>
        </message>
        <message>
            <source>Other records</source>
            <translation>Autres fiches</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>aujourd’hui {time}</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Colleague {sign}</source>
            <translation>Collègue {sign}</translation>
        </message>
        <message>
            <source>Two values: which is right?</source>
            <translation>Deux valeurs : laquelle est bonne ?</translation>
        </message>
    </context>
    <context>
        <name>TwoValuesPaper</name>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>One value</source>
            <translation>Une valeur</translation>
        </message>
        <message>
            <source>The other value</source>
            <translation>L’autre valeur</translation>
        </message>
        <message>
            <source>The right value</source>
            <translation>La bonne valeur</translation>
        </message>
        <message>
            <source>Two people wrote these without seeing each other. Write the right value at the end.</source>
            <translation>Deux personnes ont écrit cela sans se voir. Écrivez la bonne valeur à la fin.</translation>
        </message>
        <message>
            <source>Two values: which is right?</source>
            <translation>Deux valeurs : laquelle est bonne ?</translation>
        </message>
        <message numerus="yes">
            <source>%n to choose</source>
            <translation>
                <numerusform>%n à choisir</numerusform>
                <numerusform>%n à choisir</numerusform>
            </translation>
        </message>
        <message>
            <source>Printed {day}</source>
            <translation>Imprimé le {day}</translation>
        </message>
    </context>
    <context>
        <name>TwoValuesView</name>
        <message>
            <source>{field} of {thing}</source>
            <translation>{field} · {thing}</translation>
        </message>
        <message>
            <source>To choose</source>
            <translation>À choisir</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Remis à plus tard</translation>
        </message>
        <message>
            <source>Held back by the hub</source>
            <translation>Mis de côté par le serveur</translation>
        </message>
        <message>
            <source>Done now</source>
            <translation>Fait maintenant</translation>
        </message>
        <message>
            <source>Print for a meeting</source>
            <translation>Imprimer pour une réunion</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>demandé</translation>
        </message>
        <message>
            <source>later</source>
            <translation>plus tard</translation>
        </message>
        <message>
            <source>You kept {value}</source>
            <translation>Vous avez gardé {value}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>{at} of {all}</source>
            <translation>{at} sur {all}</translation>
        </message>
        <message>
            <source>The one before</source>
            <translation>Le précédent</translation>
        </message>
        <message>
            <source>The next one</source>
            <translation>Le suivant</translation>
        </message>
        <message>
            <source>Take it up again</source>
            <translation>Le reprendre</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Type another value</source>
            <translation>Taper une autre valeur</translation>
        </message>
        <message>
            <source>Ask a colleague</source>
            <translation>Demander à un collègue</translation>
        </message>
        <message>
            <source>The other value stays in the history. You can take your choice back.</source>
            <translation>L’autre valeur reste dans l’historique. Vous pouvez revenir sur votre choix.</translation>
        </message>
        <message>
            <source>point {point}</source>
            <translation>point {point}</translation>
        </message>
        <message>
            <source>What may help</source>
            <translation>Ce qui peut aider</translation>
        </message>
        <message>
            <source>Which value is right? {what}</source>
            <translation>Quelle valeur est bonne ? {what}</translation>
        </message>
        <message>
            <source>{who}, {when}: {value}</source>
            <translation>{who}, {when} : {value}</translation>
        </message>
        <message>
            <source>key {number}</source>
            <translation>touche {number}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Soil carbon</source>
            <translation>Carbone du sol</translation>
        </message>
        <message>
            <source>Bulk density</source>
            <translation>Densité apparente</translation>
        </message>
        <message>
            <source>Stones</source>
            <translation>Cailloux</translation>
        </message>
        <message>
            <source>Wet mass</source>
            <translation>Masse humide</translation>
        </message>
        <message>
            <source>Texture</source>
            <translation>Texture</translation>
        </message>
        <message>
            <source>Top of the layer</source>
            <translation>Haut de la couche</translation>
        </message>
        <message>
            <source>Bottom of the layer</source>
            <translation>Bas de la couche</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Couche</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
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
            <translation>Nom</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Land use</source>
            <translation>Usage de la terre</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Surface</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation>Parcelle</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Sampling campaign</source>
            <translation>Campagne de prélèvement</translation>
        </message>
        <message>
            <source>Bag</source>
            <translation>Sachet</translation>
        </message>
        <message>
            <source>Who manages it</source>
            <translation>Qui la gère</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>pH</source>
            <translation>pH</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Couches</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Prélevé par</translation>
        </message>
        <message>
            <source>Lab code</source>
            <translation>Code du labo</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Deleted here, changed there</source>
            <translation>Supprimé ici, modifié là-bas</translation>
        </message>
        <message>
            <source>Troubles of the soil</source>
            <translation>Soucis du sol</translation>
        </message>
        <message>
            <source>Slope</source>
            <translation>Pente</translation>
        </message>
        <message>
            <source>Rain in a usual year</source>
            <translation>Pluie d’une année habituelle</translation>
        </message>
        <message>
            <source>Plan of the plot</source>
            <translation>Plan de la parcelle</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Où cela en est</translation>
        </message>
        <message>
            <source>Begun on</source>
            <translation>Commencé le</translation>
        </message>
        <message>
            <source>What people saw</source>
            <translation>Ce que les gens ont vu</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Ce que cela a donné</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>Collection</translation>
        </message>
        <message>
            <source>Note for here</source>
            <translation>Note pour ici</translation>
        </message>
        <message>
            <source>Words for our area</source>
            <translation>Mots pour notre zone</translation>
        </message>
        <message>
            <source>For which area</source>
            <translation>Pour quelle zone</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Expert</source>
            <translation>Expert</translation>
        </message>
        <message>
            <source>Accuracy of the place</source>
            <translation>Précision du lieu</translation>
        </message>
        <message>
            <source>How carbon was measured</source>
            <translation>Comment le carbone a été mesuré</translation>
        </message>
        <message>
            <source>What the bulk density counts</source>
            <translation>Ce que compte la densité</translation>
        </message>
        <message>
            <source>Day in the lab</source>
            <translation>Jour au laboratoire</translation>
        </message>
        <message>
            <source>What went into the reckoning</source>
            <translation>Ce qui est entré dans le calcul</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Sheet of the library</source>
            <translation>Fiche de la bibliothèque</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>How it was</source>
            <translation>Comment c’était</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>En bref</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>What it gives</source>
            <translation>Ce que cela donne</translation>
        </message>
        <message>
            <source>Take care</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Ce qu’il faut</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>How to see that it works</source>
            <translation>Comment voir que cela marche</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Sujets</translation>
        </message>
        <message>
            <source>How to reach them</source>
            <translation>Comment les joindre</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Accord</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>D’accord le</translation>
        </message>
        <message>
            <source>Agreed before</source>
            <translation>D’accord devant</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Version of the words</source>
            <translation>Version des mots</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Repris le</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Étoile</translation>
        </message>
        <message>
            <source>Sheet in a collection</source>
            <translation>Fiche dans une collection</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Ce que cela montre</translation>
        </message>
        <message>
            <source>Taken on</source>
            <translation>Prise le</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <source>Why the checked value is not right</source>
            <translation>Pourquoi la valeur vérifiée n’est pas bonne</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Et si</translation>
        </message>
        <message>
            <source>Climate</source>
            <translation>Climat</translation>
        </message>
        <message>
            <source>Kind of soil</source>
            <translation>Type de sol</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>Argile</translation>
        </message>
        <message>
            <source>Sand</source>
            <translation>Sable</translation>
        </message>
        <message>
            <source>Clay and sand</source>
            <translation>Argile et sable</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Reckoned on</source>
            <translation>Calculé le</translation>
        </message>
    </context>
    <context>
        <name>ValueCard</name>
        <message>
            <source>Deleted</source>
            <translation>Effacé</translation>
        </message>
        <message>
            <source>Kept, with the other's changes</source>
            <translation>Gardé, avec les modifications de l’autre</translation>
        </message>
        <message>
            <source>another choice</source>
            <translation>un autre choix</translation>
        </message>
    </context>
    <context>
        <name>searchers</name>
        <message>
            <source>Practices</source>
            <translation>Pratiques</translation>
        </message>
        <message>
            <source>Did you mean {word}?</source>
            <translation>Vouliez-vous dire {word} ?</translation>
        </message>
        <message>
            <source>Tools and schemes</source>
            <translation>Outils et mécanismes</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formation</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>Le plan</translation>
        </message>
        <message>
            <source>By its code</source>
            <translation>Par son code</translation>
        </message>
        <message>
            <source>Plots and bags</source>
            <translation>Parcelles et sachets</translation>
        </message>
    </context>
</TS>
