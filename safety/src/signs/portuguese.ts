import { foreignSigns } from '../sign.ts';

const KIN =
  '(marido|namorado|namorada|companheiro|companheira|pai|mae|pais|ex|esposa|esposo|mulher|padrasto|madrasta|irmao|irmaos|irma|tio|tia|filho|filha|avo|neto|nora|genro|sogro|sogra|cunhado|primo|cuidador|cuidadora|patrao|enfermeira|homem|noivo|ele|padrinho|enteado|sobrinho)';
const YOUNG =
  '(filha|filho|irma|irmao|amiga|amigo|namorada|namorado|aluna|aluno|prima|primo|sobrinha|sobrinho|colega|neta|neto|mulher|marido|mae|pai|menina|enteada|vizinha|esposa|cunhada)';
const DEAD =
  '(morrer|morre|morrer logo|me matar|matar me|suicidar me|me suicidar|me suicida|me mata|ta morto|ta morta|estar morto|estar morta|desaparecer para sempre|sumir para sempre|sumir do mundo|nao acordar|nao acordar mais|deixar de existir|nao existir|tirar a minha vida|tirar minha vida|tirar a propria vida|acabar com a minha vida|acabar com minha vida|acabar com a vida|por fim a|a morte|dormir e nao acordar|enforcar me|me enforcar|dar um tiro|por termo a|pular da|pular do|atirar me|me jogar|cortar os pulsos|nao ter nascido|partir deste mundo)';
const PILLS =
  '(comprimido*|remedio*|medicamento*|calmante*|rivotril|clonazepam|dipirona|paracetamol|capsula*|pilula*|ansioliticos|antidepressivo*|cartela*|insulina|xanax|victan|soniferos|diazepam|tarja preta)';
const BODY =
  '(braco|bracos|perna|pernas|pulso|pulsos|coxa|coxas|pele|barriga|antebraco|antebracos|tornozelo|tornozelos)';
const HIGH =
  '(ponte|predio|trem|comboio|janela|metro|telhado|viaduto|sacada|varanda|precipicio|linha|carris|trilhos|terraco|onibus|caminhao|camiao|penhasco|rio|laje|autoestrada|falesia|andar|carros)';
const TOUCHER =
  '(tio|pai|padrasto|irmao|avo|primo|professor|treinador|padre|pastor|vizinho|patrao|padrinho|chefe|medico|namorado da minha mae|namorado da mae|cunhado|catequista|colega|homem|cara|medico|massagista|fisioterapeuta|explicador|ex|motorista|tarado|monitor|gerente|encarregado)';

export const portugueseSigns = foreignSigns('pt', {
  suicide: [
    // The wish to be dead, or no longer to live
    `(quero|kero|quer|queria|prefiro|preferia|desejo|vontade de|penso em|penso|pensando em|pensado em|pensar em|pensei em|planejo|planeio|decidi|decidido a|peco|rezo para|mereco|preciso|tentei|tentou|tentar|sonho em|ideia de|a pensar em|gostava de|gostaria de|vou e|fala em|falou em|ameaca|vou) .. ${DEAD}`,
    '(quero|queria|kero|eu quero e|so quero|so queria|quer) (morrer|morre|sumir da vida|ta morto|ta morta|ficar morto)',
    '(suicidio|suicida|suicidas|suicidar*|suicidou|suissid*)',
    '(vou|vo|quero|queria|penso em|pensando em|tentei|tentou|em) [e] [me|se] (matar me|me matar|se matar|me enforcar|enforcar me|suicidar me|me suicidar|enforcar se|matar se|se enforcar|se suicidar|suicidar se|me afogar|me envenenar|me jogar|pular da|pular do|acabar com isso hoje|acabar com a minha vida|acabar com minha vida|acabar comigo|tirar minha vida|tirar a minha vida)',
    '(me|eu me) (mato|enforco|suicido|jogo da|jogo do|jogo na|afogo) (.|hoje|amanha|logo|e|essa|esta|na|da|do|porque|antes|ponte)',
    '(mato|enforco|suicido|atiro|afogo) me (.|hoje|amanha|esta|da|do|e|na|para|ao|antes|porque)',
    '(tirar|tiro|tirei|tira|tirando|tirou|por fim|ponho fim|por termo|acabo|acabar|terminar|termino|encerrar|pus fim|acabei) [a|com|logo] [a|com|esta|essa] [minha|propria|a minha|a propria|a sua|sua|essa|esta|com a minha|com essa] (vida|vida de merda|existencia|sofrimento|dor toda)',
    '(nao) [tenho|quero|aguento|consigo|vejo|ha|vale|tem|to|faz|mereco|queria|quer|sinto] [mais|ja|a|a pena|mais a|mais nenhuma|nenhuma|vontade|vontade de|mais vontade|sentido|razao para|motivo para|forca para|forcas para] [mais] [de|em|para|pra|nenhum] (viver|existir|acordar|estar vivo|estar viva|continuar viva|continuar vivo|seguir vivendo|continuar a viver|tar aqui neste mundo|estar neste mundo|vive)',
    '(sem|nenhuma|nenhum|falta de|perdi|acabou|qual|que) [a|o|mais] [minha] (vontade|razao|motivo|sentido|forcas|forca) (de|para|em|pra|nenhuma) [continuar a|continuar] (viver|vida|existir|acordar|continuar viv*)',
    '(cansad*|cansei|fart*|farta|saco cheio|exaust*|chega|enjoad*) .. (de viver|da vida|desta vida|dessa vida|da minha vida|de existir|de estar viv*|vida de merda)',
    '(vida) [ja|pra mim|para mim|nao] (nao presta|nao vale|nao tem|perdeu o|nao faz) [mais] [pra|sentido|nada|a pena|valor|nada]',
    '(foda se|que se foda|chega de|cansei de) [dessa|essa|esta|desta] vida',
    '(nunca|nao) (devia|deveria|queria|gostava de|tivesse) [ter] (nascido|ter nascido|nascer)',
    '(melhor|feliz|felizes|aliviad*|descansad*|em paz) .. (sem mim|se eu morr*|se eu nao exist*|se eu sumi*|se eu desaparec*|se eu estivesse mort*|sem eu|comigo mort*)',
    '(melhor|preferia|prefiro|queria|devia) [estar|ta|era estar|seria estar] (morto|morta|debaixo da terra|morrer)',
    '(sou|ser|sinto me|me sinto|so dou) .. (um peso|um fardo|um estorvo|peso morto) (para|pra|na|a|.)',
    '(ninguem) .. (sentiria|sentir|notaria|notar|perceber|percebe*|chorar*|falta|importa*) .. (morr*|sumi*|desaparec*|mato|mort*|falta)',
    '(se|quando) eu (morrer|morresse|sumir|sumisse|desaparecer|desaparecesse|estiver morto|nao acordar)',
    '(tomara|oxala|espero|queria|peco|rezo) .. (nao acord*|morra|morresse|me leve|me levasse|que deus me|a morte|um carro|um camiao|durma e nao)',
    '(pensamentos|ideias|pensamento|tentativa|tentativas|planos|intencoes|ideacao) (suicidas|suicida|de suicidio|de morte|de morrer|de me matar)',
    '(peco|pedindo|pedir|chamo|desejo) .. (a morte|para morrer|pra morrer|morrer)',
    // Means
    '(dar|dou|meter|meto|levar|darei|me dar) [um|me um|me] (tiro|balazio|bala) [na|em mim|nos|no] [cabeca|boca|miolos|ouvido|mim]',
    '(arma|pistola|espingarda|revolver|cacadeira) .. (cabeca|boca|carregad*|mao|colo|cama|gaveta|ouvido|apontad*|mesa|testa)',
    '(cortar|cortei|corto|corta|cortou|abrir|abri|cortado) (os|meus|os meus|as) (pulsos|veias)',
    `(me jogar|me jogo|me joguei|atirar me|atiro me|me atirar|pular|pulo|saltar|salto|mandar me|jogar me|pula|se jogar|atirar se|me lancar|me tacar) .. (da|de|do|na|no|em|para|a|pra|debaixo|ao|uma|um) .. ${HIGH}`,
    `${HIGH} .. (vou pular|vou saltar|me jogo|vou me jogar|pulo agora|vou me atirar|vou atirar me|quer pular|quer saltar|ameaca pular)`,
    `(tomei|engoli|tomar|tomo|engolir|ingeri|tomou|engoliu|bebi) .. (todos|tudo|muitos|monte|caixa|caixas|cartela|cartelas|frasco|punhado|vinte|trinta|quarenta|cinquenta|20|30|40|50|60|demasiados|demais|inteira|inteiro|carradas|blister) .. ${PILLS}`,
    '(tomei|bebi|engoli|beber|tomar|bebeu|tomou) .. (veneno|chumbinho|soda caustica|lixivia|agua sanitaria|raticida|veneno de rato|acido|pesticida|herbicida)',
    `(guard*|junt*|escond*|acumul*|comprei) .. (${PILLS}|corda|veneno|arma) .. [suficient*|para|chega|pra|tudo|noite|dia]`,
    '(corda|forca) .. (pescoco|viga|pronta|carro|garagem|comprei|amarrad*|galpao|arvore|celeiro|preparad*)',
    `${PILLS} .. (para morrer|pra morrer|nao acordar|de uma vez|vazias|nao acorda|para sempre|nunca mais acordar)`,
    '(bater|atirar|jogar) o carro .. (poste|arvore|caminhao|muro|camiao|ponte|contra)',
    // Goodbye, someone else
    '(carta|bilhete|mensagem|audio|redacao|video|cartas|texto) .. (de despedida|se despedindo|despedindo se|a despedir se|de adeus|suicida)',
    '(escrevi|escrever|deixei|gravei|mandou|escreveu|deixou) .. (despedida|adeus a todos|carta na gaveta|cartas para os meus filhos|cartas para todos)',
    '(se despedindo|despedir se|despediu se|me despedindo|me despedir) .. (da vida|do mundo|de todos|para sempre)',
    '(adeus a todos|adeus mundo|perdoem me todos|me perdoem todos|perdoa me mae)',
    '(se matou|matou se|se enforcou|enforcou se|suicidou se|se suicidou|se jogou d*|atirou se d*|tirou a propria vida|tirou a vida dele|deu um tiro na cabeca|pos termo a vida|pos fim a vida)',
    '(se matar|matar se|suicidar se|se suicidar|enforcar se|se enforcar|quer morrer|queria morrer|quer se matar|vai se matar|vai matar se|nao quer viver|nao quer mais viver|tentou se matar|tentou matar se)',
  ],
  self_harm: [
    // Cutting, burning, hitting
    `(me|se|eu) (corto|cortei|corta|cortando|cortar|queimo|queimei|queima|arranho|arranhei|mordo|mordi|machuco|furo|espeto|belisco|risco|bato) .. ${BODY}`,
    `(corto|cortei|corta|queimo|queimei|arranho|arranhei|mordo|mordi|magoo|magoei|pico|espeto|firo|bato|aleijo|queimar|cortar|arranhar|magoar|ferir|aleijar) (me|se) .. (${BODY}|proposito|outra vez|de novo|lamina*|isqueiro|cigarro*|gilete|navaja|sangrar|sangue|nas|no|nos|x acto|compasso|castigar|desde|sozinh*)`,
    '(corto|cortei|cortar|queimo|queimar|arranho|bato|mordo|magoo|furo|corta) .. (com gilete|com a gilete|com gillete|com estilete|com lamina|com uma lamina|com a lamina|com isqueiro|com o isqueiro|com cigarro|com um compasso|com x ato|com x acto|fivela|com apontador)',
    '(me corto|me cortei|me corta|me cortando|me mutil*|me arranho|me queimo|me machuco|me firo|me bato|me espanco|me furo|se corta|se mutila|se machuca de|me corta) (.|com|no|na|nas|nos|quando|de|pra|para|escondid*|desde|ha|todo|toda|toda vez|e|sempre|por|ate|outra|porque|ja|as|os|em)',
    '(automutil*|auto mutil*|autolesao|autolesoes|autoagress*|autolesiv*)',
    '(bato|soco|bater|dou|esmurro|bati) .. (cabeca|murros|minha perna|socos|em mim|cara|minha cara|mim mesm*|pernas) .. (parede|castigar|punir|sangue|ate|mesmo|mesma|proposito|roxo)',
    '(ate|pra ver o) (sangrar|sair sangue|abrir|ver sangue|sangue) .. (mesmo|bracos|arranho|alivio|alivia|proposito|.)',
    '(faco|fiz|fazer|fazendo|faz|fazia) [me|mal] (mal a mim|cortes|mal a mim propri*|cortes em mim|mal a mim mesm*|feridas)',
    '(mal|dano) a mim (propri*|mesm*)',
    '(lamina*|gilete*|gillete|estilete|x acto|navalha) .. (escondid*|bracos|pulso*|coxa*|perna*|pele|travesseiro|almofada|estojo|cort*|banheiro|gaveta)',
    // Traces and relapse
    `(cortes|cicatrizes|marcas|queimaduras|feridas|arranhoes) .. (bracos|pulsos|coxas|pernas|antebracos|pulseira*|mangas|manga|escond*|moletom|braco|perna)`,
    `${BODY} .. (chei* de cortes|chei* de cicatrizes|cobert* de cortes|marcad*|chei* de marcas|cortad*|todo cortado|todos cortados|toda cortada)`,
    '(escondo|esconde|escondendo|tapo) .. (cortes|marcas|cicatrizes|bracos) [com|debaixo|da|na]',
    '(vontade|recai|recaida|voltei a|necessidade|preciso|impulso|limpa|sem) .. (me cortar|cortar me|me machucar|magoar me|me queimar|automutil*|ferir me|me ferir|a lamina|me arranhar|queimar me)',
    `${YOUNG} .. (se corta|corta se|se mutila|se machuca|magoa se|automutila se|se fere|se automutila|anda a cortar)`,
  ],
  abuse: [
    // Blows
    `${KIN} .. (me|em mim|nos) [ja|sempre|deu|da|vive|chegou a|jogou] (bate*|bateu|batia|espanc*|agrid*|agred*|maltrat*|ameac*|empurr*|chut*|enforc*|esgan*|estrangul*|xing*|humilh*|tranc*|prende*|prendeu|cospe|cuspiu|queim*|arrast*|puxa*|puxou|apert*|surra*|sufoc*|belisc*|chicote*|jog* na parede|joga coisas|control*|persegue|tortur*|bate)`,
    `${KIN} .. (bate|bateu|batia|bater|espanca|espancou|agride|agrediu|empurra|empurrou|ameaca|ameacou|insulta|maltrata|aperta|apertou|fecha|fechou|deixa|tranca|pontapeia|humilha|puxa|puxou|queimou|estrangulou|cospe|controla|agarrou|atirou|batem|persegue|obriga|partiu|prende|prendeu|tira|tirou) (me|nos|em mim|me com)`,
    `${KIN} .. (da|deu|dava|mete|leva|levo|apanho|desce) .. (tapa*|soco*|murro*|surra*|pontape*|bofetada*|chapada*|chute*|cintada*|sova*|tareia*|porrada*|pancada*|coca|estalo*|cacetada*) `,
    `(apanho|apanhei|apanhava|apanhando) .. (do|da) (meu|minha) ${KIN}`,
    '(apanho|apanhava|apanhando|levo|levava|levei) .. (porrada|tareia|surra|pancada|sova|com fio|de cinto|com o cinto|dele em casa)',
    '(me|nos) .. (com o cinto|com cinto|com fio|com um fio|com a cinta|com chicote|com um pau|com o pau|com a vassoura|com a mangueira|com socos|a pontape|aos murros)',
    '(quebrou|partiu|quebrar|partir|quebra|quebro) (me|meu|minha|o meu|a minha|um|me o|me um) (nariz|braco|dente|dentes|costela|costelas|celular|telemovel|maxilar|dedo|perna|labio)',
    '(apertou|aperta|apertar|agarrou|segurou) [me|meu] [o|pelo|no|meu] (pescoco|garganta)',
    '(faca|arma|machado|facao|tesoura|revolver) .. (pescoco|garganta|contra mim|me ameac*|ameac*|pra mim|na minha)',
    '(ameac*|jurou|jura|diz|disse) .. (me matar|matar me|matar nos|sumir com as criancas|levar as criancas|tirar as criancas|me queimar|de morte|que me mata|que vai me matar|que me vai matar|por fogo|tirar me os filhos|me bater)',
    '(ele|marido|ex|namorado|pai|padrasto|filho) (vai|ainda|um dia) [ainda|me] (me matar|matar me|me mata|mata me)',
    // Control, money, fear
    `(${KIN}) .. (me|nao me|nao|tira|tira me|fica com|pega|pegou|toma|controla|roubou|rouba|esconde|escondeu|confisca|tirou|gere|proibe) .. (aposentadoria|pensao|reforma|salario|dinheiro|cartao|documentos|passaporte|telemovel|celular|trabalhar|sair de casa|sair|falar com|ver a minha|ver minha|amigas|estudar|mensagens|ordenado|bpc|chave|comer)`,
    '(fechad*|trancad*|pres*|trancou|tranca|fechou) .. (no quarto|em casa|na cave|no banheiro|na casa de banho|sem comer|a chave|na despensa|no porao|quintal)',
    '(nao me deixa|nao deixa eu|nao me deixam|me proibe de|proibe me de|nao me permite) (sair|ver|falar|trabalhar|comer|ter|estudar|usar|ligar|visitar)',
    '(medo|pavor|terror|tremo|panico) .. (ele chega*|chegar em casa|voltar pra casa|voltar para casa|ir para casa|do meu marido|do meu ex|do meu pai|do meu padrasto|do meu filho|que ele me|do meu namorado|chega bebado|dele|ouco a chave|ir pra casa)',
    '(chega|vem|bebe|volta) (bebado|e|em casa bebado|bebada|drogado) .. (me|bate|agride|grita|quebra)',
    '(me obrig*|obrigam me|obrigar me|forcad*|querem me) .. (casar|casamento)',
    '(escond*|tapo|cobrir|base|maquiagem|maquilhagem) .. (roxos|roxo|nodoas negras|hematomas|olho roxo|olho negro|marcas)',
    '(roxos|hematomas|nodoas negras|olho roxo|marcas) .. (marido|namorado|pai|padrasto|pescoco|corpo todo|mae|costas|companheiro)',
    // Someone else
    `(vizinho|marido|namorado|pai|padrasto|mae|companheiro|filho|genro|cunhado|ex|tio|ele|patrao) .. (bate|bateu|espanca|espancou|agride|agrediu|maltrata|da surra|da porrada|ameaca) .. (nela|na mulher|na esposa|nele|no filho|nos filhos|na filha|na mae|na namorada|a mulher|a esposa|ela|os filhos|a mae|na minha|na minha irma|a minha irma|nas criancas|a namorada|no menino|na crianca)`,
    '(vizinh*|sobrinha|amiga|aluno|aluna|irma|colega|prima|crianca|menino|menina|filha|neto|neta|avo) .. (toda roxa|todo roxo|roxa|apanha|apanhou|apanhando|bate nela|bate nele|espancad*|agredid*|hematomas|nodoas negras|olho roxo|marcas de cinto|com marcas|leva porrada)',
    '(ouco|escuto|ouvi|ouvimos) .. (gritos|pancadas|bater|batendo|socorro|choro|apanhar|gritar) .. [vizinh*|parede|lado|mulher|crianca]',
  ],
  assault: [
    // In so many words
    '(estupr*|violad*|violaram*|violou|violar me|violentad*|violentou|abusad*|abusaram|abusou|abusava|abusavam|molest*|apalpou|apalpada|apalparam|assedi*) .. (fui|me|de mim|mim|ontem|crianca|minha|ela|por|ex|a festa|da festa|pelo|na|no|.|e|ele|sexual*|dela|desde|meu)',
    '(fui|foi|sido|ser|era) (estuprad*|violad*|violentad*|abusad*|molestad*|apalpad*|drogad*|forcad*|assediad*|agredid* sexualmente|obrigad*)',
    '(abuso|abusos|violencia|assedio|agressao|violacao|importunacao) sexua*',
    '(me|ja me) (estupr*|violent*|molest*|abus*|apalp*|agarrou a forca|agarrou|beijou a forca|forcou|forcaram|dopou|doparam|drogaram|encoxou|bolinou|bolinava|encurralou)',
    '(violou|violaram|molestou|forcou|drogou|drogaram|apalpou|agarrou|beijou|obrigou|encurralou|tocou) me .. (a forca|contra|sem|no|na|festa|.|quando|sexo|e|as|os|debaixo|entre|cama)',
    // Touched, forced
    `${TOUCHER} .. (me toca|me tocava|me tocou|toca me|tocava me|tocou me|passa a mao|passava a mao|passou a mao|me apalpa|apalpa me|me alisa|me agarra|me agarrou|agarra me|me beija|mete a mao|meteu a mao|poe a mao|me obriga|obriga me|se esfrega|roca se|me encoxa|mexe em mim|mexia comigo|mexe comigo|mexeu comigo|me manda fotos|mostra o|mexia em mim|deita comigo)`,
    '(me toca|toca me|me tocava|mexia em mim|mexe em mim|tocava me|me alisa) (.|quando|por|em|la|debaixo|onde|nas|no|nos|entre|ali|de noite|a noite|e|embaixo|enquanto)',
    '(passa|passou|passava|meteu|enfiou|mete|enfia|pos) a mao .. (em mim|debaixo|nas|no meu|na minha|entre|dentro|calcinha|cueca|peito|seios|saia|pernas|bunda|mim)',
    '(obrig*|forc*|a forca|coag*) .. (sexo|transar|chupar|beijar|tirar a roupa|ter relacoes|relacoes|masturb*|dormir com ele|tocar nele|oral|rasgou|nua|ver porno|deitar com)',
    '(disse que nao|disse nao|dizia que nao|falei nao|falei que nao|pedi pra parar|pedi para parar|contra a minha vontade|sem meu consentimento|sem o meu consentimento|gritei) .. (continuou|fez mesmo assim|nao parou|forcou|nao ligou|penetr*|segurou|tirou a minha|tirou minha)',
    '(colocaram|colocou|puseram|pos|botaram|botou) (algo|alguma coisa|qualquer coisa|droga|boa noite cinderela|uma droga) .. (bebida|copo|drink|cerveja)',
    '(acordei|acordou) .. (nua|pelada|sem roupa|sem calcinha|pelado|nu|em cima de mim|dentro de mim|despida|sangrando)',
    '(entra|entrava|vem|vinha|deita) .. (no meu quarto|na minha cama|meu quarto) .. (noite|toca|mexe|passa|durmo|dorme|mao)',
    '(diz|dizia|disse|fala) .. (nosso segredo|nosso pequeno segredo|segredinho)',
    '(manda|disse para|diz para|diz pra|pediu para) .. (nao contar) .. [ninguem|mae|a]',
    `${YOUNG} .. (estuprad*|foi violad*|abusad*|violentad*|molestad*|abuso sexual|abusaram)`,
  ],
  violence: [
    // To kill someone
    '(vou|vo|quero|vontade de|queria|juro que|penso em|pensando em|ganas de|vai|quer|disse que vai|planejo|planeio|capaz de|imagino|medo de|pra|apetece me) .. (matar|esfaquear|esganar|estrangular|degolar|fuzilar|assassinar|sufocar|afogar|envenenar|balear|queimar|apunhalar|atirar em|dar um tiro em|meter um tiro|dar facadas) (o|a|ele|ela|eles|elas|meu|minha|alguem|todos|todo|esse|essa|aquele|aquela|esses|os|as|gente|toda|geral|um|quem|lo|la|los|no|na|nele|nela|nos|meus|este|esta|toda a gente|sua)',
    '(mato|mata|matar|matando|matava) (ele|ela|eles|todo mundo|todos|esse|essa|o desgracado|esse desgracado|o meu pai|meu pai|minha mae|toda a gente|geral|a ex|o ex|a minha mulher|o meu chefe|meu padrasto|minha ex|meu ex|meu chefe)',
    '(arma|faca|pistola|facao|revolver|gasolina|machado|martelo|espingarda|taco) .. (na mao|mochila|cintura|bolso|matar|vai matar|pra ele|para ele|pra ela|churrasco|carro|acabar com ele|atras dele|atras dela|porta dela|porta dele|escola)',
    '(levar|leva|levo|trazer|traz|trago|vai levar|vou levar|vai trazer) .. (arma|faca|pistola|bomba|revolver) .. (escola|colegio|aula|trabalho|faculdade|turma|matar)',
    '(tacar fogo|taco fogo|botar fogo|boto fogo|por fogo|pegar fogo a|deitar fogo|incendiar|atear fogo|meter fogo|ponho fogo) .. (casa|carro|nela|nele|dentro|apartamento|tudo|escola|neles)',
    '(medo|vontade|impulso*|pensamentos|imagens|quase|ideias) .. (machucar|fazer mal|magoar|sufocar|jogar|sacudir|afogar|matar|atirar|ferir|bater|esganar|abanar|estrangular) .. (bebe|filho|filha|crianca|alguem|mae|nenem|pessoas|menino|mulher|outros|gemeos)',
    '(sacudi|sacudir|joguei|jogar|sufocar|abanei|travesseiro|almofada|abanar|atirei) .. (bebe|filho|filha|crianca|nenem) .. (parede|forca|janela|chorar|cara|berco|parar|calar|.)',
    '(vozes|voz|deus|diabo|demonio|satanas) .. (manda*|mandou|diz*|ordena*|pede*|falam|fala) .. (matar|esfaquear|sacrificar|mal|machucar|queimar|facada*|ferir|eliminar)',
    '(lista) .. (matar|mortos|vou acabar|de quem vai morrer)',
    '(massacre|chacina|atentado|tiroteio) .. (fazer|vou|vai|escola|planejo|amanha|planeando)',
  ],
  medical: [
    '(de overdose|uma overdose|overdose de|nao respira|inconsciente)',
    // Heart, stroke
    '(dor|aperto|pressao|pontada*|doi|peso|doendo|queimacao|ardor|doer|apertando|a doer|moinha) .. (peito|torax)',
    '(peito) .. (doi|doendo|aperta*|braco|queixo|suor|suando|esmaga*|a doer|dormente)',
    '(infarto|enfarte|avc|derrame|ataque cardiaco|parada cardiaca|paragem cardiaca|aneurisma|infartando) .. [acho|ta|esta|teve|tendo|a ter|minha|meu|sofr*]',
    '(rosto|boca|cara|braco|lado|perna|metade) .. (tort*|torceu|dormente*|paralisad*|caid*|formig*|repuxad*|nao mexe|nao responde|nao sinto|nao sente|nao consigo mexer|sem forca|descaid*)',
    '(nao consegue|nao consigo) [mais] (falar|mexer o braco|mexer um lado|mexer a perna|levantar o braco|articular|mover|mexer o lado|engolir)',
    '(fala|falando|falar|a falar) (enrolad*|embolad*|arrastad*|trocad*|estranho|coisas sem|sem nexo|coisa sem)',
    '(vejo|ve|vendo|a ver) (dobrado|a dobrar|duplo)',
    // Breath, allergy
    '(nao|mal|quase nao|custa me a|dificuldade em|dificuldade para|sem conseguir) [consigo|consegue|to conseguindo|ta conseguindo|estou a conseguir|ta|esta] [mais] (respira|respirar|respirando|a respirar) (.|direito|mais|bem|e|nem|minha|agora|ta|ajuda|o|socorro)',
    '(nao respira|falta de ar|sem ar|faltando ar|falta me o ar|falta o ar|parou de respirar)',
    '(garganta|lingua|rosto|labios|boca|cara|glote|pescoco) .. (fechando|a fechar|inch*|fechou|fechar|rox*|azul*|fechad*)',
    '(labios|boca|unhas|rosto) (rox*|azul*|azulad*|roxead*)',
    '(se engasgou|engasgou se|engasgad* com|engasgando com|engasgou com|asfixi*|sufocando com|a sufocar com)',
    // Unconscious, bleeding, poisoned
    '(nao|nem) (reage|volta a si|recupera os sentidos|respira|acorda (.|e|nem|mais|ta|de jeito))',
    '(desmaiad*|desmaiou|inconsciente|convulsao|convulsoes|convulsionando|perdeu os sentidos|perdeu a consciencia|anafila*|choque anafil*|sem sentidos|em coma|ataque epilep*|ataque epiletico)',
    '(sangue|sangr*|hemorragia) .. (nao para|muito|jorr*|sem parar|nao estanca|do ouvido|ouvido|coagulos|nao estanca|esguich*|escorr*|imenso|bastante|litros|todo lado|nao consigo parar|a jorrar)',
    '(jorrando|perdendo muito|a perder muito|perdi muito|esguichando|muito|deitar) sangue',
    '(gravida|semanas|gestacao|gravidez) .. (sangr*|sangue|parou de mexer|nao mexe|contracoes|nao sinto o bebe|hemorragia)',
    '(caiu|bateu|queda|tombo|bati) .. (cabeca|nuca|escada|escadas|telhado|mota|moto) .. (vomit*|sangr*|sangue|desmai*|nao|inconscient*|sonolent*|confus*|convuls*|apagou)',
    '(engoliu|bebeu|comeu|tomou|ingeriu) .. (pilha|bateria|lixivia|agua sanitaria|detergente|iman|veneno|chumbinho|soda|cogumelo*|comprimidos da|remedio da|desentupidor)',
    '(febre|40|quarenta|41|39) .. (manchas|convuls*|mole|molinh*|nao reage|nao acorda|rigid*|delir*|pescoco|gemendo|prostrad*|nao mama)',
    '(glicemia|glicose|diabet*|insulina|hipoglicem*|acucar) .. (suando|suor*|vomit*|tremendo|tremer|a tremer|desmai*|confus*|500|400|nao acorda|tonto|tonta|alta|suada|suado)',
    '(alerg*|abelha|vespa|marimbondo|camarao|amendoim|picad*|marisco) .. (inch*|respir*|garganta|fech*|sufoc*|falta de ar)',
    '(cortei|decepei|cortou) .. (mao|dedo|perna|braco|pulso) .. (sangue|jorr*|osso|nao para|motosserra|serra|estanca)',
  ],
});

export const portugueseFigures: readonly string[] = [
  // Dying, killing, ending as figures of speech
  '(morrer|morrendo|morri|morro|morto|morta|morre|mortos|mortas|morremos|morria) (de|do|por|da|pra|a) (rir|fome|saudade|saudades|vergonha|frio|sono|sede|riso|calor|medo|amor|cansaco|tedio|inveja|curiosidade|ansiedade|preguica|ternura|raiva|ir|ver|dormir|ferias)',
  '(nem morta|nem morto|peso morto|ponto morto|natureza morta|tempo morto|de matar|antes de morrer|morto por ir|morta por ir)',
  '(matar|mata|matei|matando|matamos) (a (sede|vontade|curiosidade|fome|aula|charada|saudade|barata|barata)|aula|aulas|o tempo|saudades|saudade|trabalho|dois coelhos|charada|mosquitos|baratas)',
  '(mae|pai|irmao|irma|chefe|professora|avo|namorada|esposa|amiga|amigo) (me|vai me|vai) (mata|matar|matar me) (se|quando|por)',
  '(me mato|matando me|me matando|me matei|mato me) (de|a|trabalhando|estudando|na academia|no trabalho|no ginasio|no treino)',
  '(enforcar|enforquei) (a|o|as|uma|na) (sexta|segunda|quinta|feriado|aula|aulas|ponte|jogo)',
  '(acabar|terminar|acabei) com (tudo o|todo o|a conversa|o bolo|o chocolate)',
  '(bate|batem|bater|bateu|bati|batendo) (um papo|papo|ponto|o ponto|palmas|panela|pernas|bola|recorde|uma fome|uma saudade|saudade|aquela fome|a porta|na porta|uma bola)',
  '(me joga*|me jogar|me joguei) (na (pista|cama|piscina|danca)|no (sofa|mar))',
  '(pular|pulei|saltar|saltei|mergulhei) (no mar|na piscina|no rio|carnaval|corda|de alegria|a cerca|a fogueira|na agua|na lagoa)',
  '(me cortei|cortei me|me cortar|cortar me|cortei) (com papel|fazendo a barba|a fazer a barba|cozinhando|a cozinhar|descascando|o cabelo|o dedo|cebola|no dedo|a franja|as unhas|caminho|com uma lata|depilando|a barbear)',
  '(me queimei|queimei me|me queimo|me machuquei|magoei me) (no (forno|sol|fogao|treino|jogo|joelho|futebol)|na (praia|panela|chapa|academia)|jogando|a jogar|a correr|correndo|com o ferro|cozinhando)',
  '(ganha|ganhou|bate|bateu|vence|venceu) (me|de mim) (no|ao|na|as) (xadrez|fifa|cartas|domino|truco|tenis|damas|sueca)',
  '(morre|morreu) .. (celular|telemovel|bateria|carro|chuveiro|pc|wifi)',
  '(celular|telemovel|bateria|chuveiro|planta|carro) .. morreu',
];
