/** Sources of the base map in the order of the line under it; the app prints them itself. */
export const ATTRIBUTION: readonly { text: string; href: string }[] = [
	{ text: 'Natural Earth', href: 'https://www.naturalearthdata.com/' },
	{ text: 'GeoNames (CC BY 4.0)', href: 'https://www.geonames.org/' },
	{ text: 'Relief: three-globe (MIT)', href: 'https://github.com/vasturiano/three-globe' },
	{ text: 'MapLibre', href: 'https://maplibre.org/' }
];
