import type { NewsSample } from './newsSample';

export const spanish: NewsSample = {
  language: 'es',
  left: `Las inundaciones en Valdeserra dejan cuatro muertos y cientos de evacuados

Por Marta Iglesias

Al menos cuatro personas murieron y dos siguen desaparecidas tras las lluvias torrenciales que azotaron el domingo la comarca de Valdeserra, informaron los servicios de emergencia. Unos 600 vecinos fueron evacuados.

El río Alberche se desbordó hacia las 17:30 y anegó en pocos minutos el casco antiguo. El agua arrastró coches, contenedores y parte de un puente del siglo XVIII.

“Se oyó un estruendo y la calle desapareció”, dijo Rafael Montero, dueño de una ferretería en la plaza mayor. Tuvo que refugiarse en el tejado con sus dos hijos.

Los colegios permanecerán cerrados hasta el miércoles. El ayuntamiento pide a la población que no beba del grifo mientras no se analice el agua.

El presidente regional, Luis Aranda, visitó la zona el lunes por la mañana y anunció que solicitará la declaración de zona catastrófica. El Gobierno ha movilizado a 350 militares, que trabajan en la retirada del lodo y en el reparto de alimentos.

En el bar de la estación, el único abierto, la dueña servía café gratis. Nadie hablaba de otra cosa que de los ausentes.

La alcaldesa, Carmen Rubio, calificó lo ocurrido de “tragedia sin precedentes” y decretó tres días de luto. Las pérdidas superan los 40 millones de euros, según un primer cálculo.

Los meteorólogos habían avisado el sábado de tormentas fuertes, pero el aviso rojo no llegó a los móviles hasta que el cauce ya se había salido.

La liga de fútbol aplazó el partido previsto en la localidad.

Los ecologistas recuerdan que buena parte de las viviendas dañadas se levantó en terreno inundable. Un informe de 2011 ya desaconsejaba construir junto a la ribera.`,
  right: `Cinco muertos por el desbordamiento del Alberche en Valdeserra

Por Diego Salas

VALDESERRA (EFE).- Al menos cinco personas murieron y dos siguen desaparecidas tras las lluvias torrenciales que azotaron este domingo la comarca de Valdeserra, según los servicios de emergencias. Más de 600 vecinos han sido evacuados.

La alcaldesa, Carmen Rubio, calificó lo sucedido de “tragedia sin precedentes” y decretó dos días de luto. Las pérdidas rebasan los 40 millones de euros, según un primer cálculo.

El río Alberche se desbordó hacia las 17:30 y anegó en pocos minutos el casco antiguo. El agua arrastró coches, contenedores y parte de un puente del siglo XVIII.

No habrá clases hasta el miércoles, y el ayuntamiento desaconseja beber agua del grifo. Los análisis tardarán un par de días.

La carretera nacional sigue cortada a la altura del kilómetro 84. Tráfico recomienda desviarse por la autovía del norte.

El presidente regional, Luis Aranda, visitó la zona el lunes por la mañana y anunció que solicitará la declaración de zona catastrófica.

El Gobierno ha movilizado a 350 militares, que trabajan en la retirada del lodo y en el reparto de alimentos. Está previsto que se queden una semana.

Los bomberos rescataron en lancha a una docena de ancianos. En la plaza mayor, un comerciante señalaba el hueco donde estuvo su tienda. “Se oyó un estruendo y la calle desapareció”, repetía.

El aviso rojo sonó en los móviles cuando el río ya bajaba por las calles. La agencia de meteorología sostiene que advirtió de las tormentas un día antes.

Muchas de las casas afectadas están en terreno inundable, denuncian los grupos ecologistas. Ya en 2011 un estudio pedía no edificar en la ribera.

Un polideportivo de la capital recoge mantas y ropa seca. También se puede donar por internet, en la página de la diputación.`,
  other: `Valdeserra estrena su festival de teatro con una comedia

Por Marta Iglesias

El festival de teatro de Valdeserra levantó el telón el domingo con una comedia de enredo que llenó las 600 butacas del auditorio. La entrada cuesta 12 euros.

La alcaldesa, Carmen Rubio, recibió a los actores a la puerta y les entregó una figura de cerámica. “Es la mejor carta de presentación de nuestro pueblo”, dijo.

El presidente regional, Luis Aranda, prometió que la ayuda al certamen subirá a 350.000 euros el próximo año.

El actor Rafael Montero, nacido a orillas del Alberche, cerrará la programación con un monólogo sobre su infancia.`,
};
