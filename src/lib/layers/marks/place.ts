/**
 * Where a longitude and latitude lie on the map, for vertex shaders with deck.gl's `project` module.
 * `project_position` holds every projection and unit that deck.gl knows; the atlas has one, to zooms
 * at which its numbers are exact enough, and a shader with all the others takes three times as long
 * to compile.
 */
export const placeFunction = /* glsl */ `\
vec2 place_of(vec2 lonLat) { return project_mercator_(lonLat); }
`;
