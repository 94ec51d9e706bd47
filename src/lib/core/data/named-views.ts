import built from '#built/named-views.json';

/** A view that the atlas itself recommends: a picture, a title and what is to be seen there. */
export interface NamedView {
	/** The word that names its pictures. */
	id: string;
	title: string;
	/** Path and query of a page, without the base path: `/2018?layers=students`. */
	link: string;
	text: string;
}

/** The gallery in its order. Small: every page of the map carries it. */
export const NAMED_VIEWS: readonly NamedView[] = built;

/** Units of a picture; at 1× a unit is a pixel. */
export const VIEW_PICTURE = { widthPx: 480, heightPx: 252 } as const;

/** Where a view's picture lies, as a path of the site: `views/khorgos-dark.webp`. */
export const viewPicture = ({ id }: Pick<NamedView, 'id'>, theme: 'dark' | 'light'): string =>
	`views/${id}-${theme}.webp`;
