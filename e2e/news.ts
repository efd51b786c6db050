/** Short made-up news for tests that need files, not the sample story. */

/** A phrase of `BRIDGE` that no other article has. */
export const BRIDGE_PHRASE = 'ending nine years of argument';

export const BRIDGE = `Council approves new harbour bridge

The city council voted on Tuesday to build a second bridge across the harbour, ${BRIDGE_PHRASE} over its cost.

The bridge will cost 340 million dollars and open in 2031, the mayor told reporters after the vote.
`;

/** The same article with one more paragraph: three below the headline. */
export const BRIDGE_OPPOSED = `${BRIDGE}
Opponents said they would challenge the decision in court, calling the forecast of traffic a fantasy.
`;

/** Another outlet on the same event. */
export const BRIDGE_WELCOMED = `${BRIDGE.replace('Council approves new harbour bridge', 'Harbour gets its second bridge')}
Shipping companies welcomed the plan and asked for a higher span.
`;

/** Another event. */
export const OWLS = `Rare owls return to northern valley

Ornithologists counted eleven pairs of snowy owls in the valley this spring, the first to breed there since 1974.

Volunteers guard the nests day and night, because collectors had taken eggs in earlier years.
`;

/** An article that shares no words with the others. */
export const RAIN = `Rain is expected along the coast from Thursday.

Farmers in the valley have waited for it since early spring, forecasters noted.`;
