import type { NewsSample } from './newsSample';

export const portuguese: NewsSample = {
  language: 'pt',
  left: `Ponte desaba em Santa Rita do Vale e deixa seis feridos

Por Fernanda Couto

Uma ponte sobre o rio Jacuípe desabou na tarde de quinta-feira em Santa Rita do Vale, deixando seis feridos e três veículos na água, informou o Corpo de Bombeiros. Não há registro de mortes.

A estrutura, inaugurada em 1978, cedeu por volta das 15h20, quando um caminhão carregado de soja passava pelo vão central. Mergulhadores fizeram buscas até o anoitecer.

“Senti o chão sumir debaixo das rodas”, contou o motorista João Batista Nunes, de 52 anos, que nadou até a margem com a ajuda de pescadores. Ele quebrou a clavícula.

Com a queda, os moradores da zona rural ficaram isolados e precisam dar uma volta de 70 quilômetros para chegar ao hospital.

O governador Paulo Medeiros sobrevoou a área na manhã desta sexta-feira e anunciou a contratação emergencial de uma balsa. O estado pretende construir uma nova ponte em 18 meses, ao custo estimado de R$ 45 milhões, com recursos do fundo rodoviário.

Na feira da cidade, as barracas abriram com metade dos produtos. Dona Lurdes, que vende mandioca há vinte anos, voltou para casa antes do meio-dia.

O prefeito Carlos Tavares afirmou que pediu uma vistoria da ponte “pelo menos três vezes” desde 2021. A secretaria estadual de Transportes negou ter recebido os ofícios.

Engenheiros que examinaram os destroços suspeitam de corrosão nos pilares. O laudo, porém, só deve sair em um mês.

O festival de inverno do município está mantido.

O Ministério Público abriu investigação para descobrir por que a manutenção não foi feita. Promotores querem ouvir a empresa contratada, que recebeu dinheiro por obras que não aparecem no local.`,
  right: `Queda de ponte no rio Jacuípe fere sete pessoas

Por Renato Lima e Aline Prado

SANTA RITA DO VALE - Uma ponte sobre o rio Jacuípe caiu na tarde desta quinta-feira em Santa Rita do Vale, deixando sete feridos e três veículos na água, segundo o Corpo de Bombeiros. Não há registro de mortos.

O prefeito Carlos Tavares disse que pediu uma vistoria da ponte “ao menos três vezes” desde 2020. A secretaria estadual de Transportes negou ter recebido os ofícios.

A estrutura, inaugurada em 1978, cedeu por volta das 15h20, quando um caminhão carregado de soja passava pelo vão central. Mergulhadores fizeram buscas até o anoitecer.

O desvio até o hospital mais próximo tem 70 quilômetros, queixam-se os moradores, que ficaram isolados na zona rural.

A Marinha enviou uma equipe para sinalizar o trecho. A navegação de barcos de passeio está suspensa até segunda ordem.

O governador Paulo Medeiros sobrevoou a área na manhã desta sexta-feira e anunciou a contratação emergencial de uma balsa.

O estado pretende construir uma nova ponte em 18 meses, ao custo estimado de 45 milhões de reais, com recursos do fundo rodoviário. A licitação sai em agosto.

Dos feridos, dois seguem internados em estado estável. O caminhoneiro, ainda de braço imobilizado, falou à rádio local: “Senti o chão sumir debaixo das rodas.” Foram os pescadores que o tiraram do rio.

A suspeita dos engenheiros recai sobre os pilares, tomados pela corrosão. Só o laudo, esperado para daqui a um mês, dirá se eles têm razão.

Promotores apuram se alguém embolsou o dinheiro da manutenção. A empresa contratada será chamada a depor pelo Ministério Público, que não encontrou sinal das obras pagas.

Um abaixo-assinado com duas mil assinaturas pede que a travessia leve o nome de um barqueiro morto no ano passado.`,
  other: `Santa Rita do Vale abre a colheita do café com recorde

Por Fernanda Couto

A cooperativa de Santa Rita do Vale espera colher 45 mil sacas de café neste ano, a maior safra desde 1978. A abertura oficial ocorreu na quinta-feira.

O governador Paulo Medeiros participou da festa e provou os grãos premiados. “Este café é um orgulho do nosso estado”, declarou.

O prefeito Carlos Tavares quer criar um museu na antiga estação, com máquinas doadas por fazendeiros da margem do Jacuípe.

Uma feira com 70 expositores segue até domingo, com entrada gratuita.`,
};
