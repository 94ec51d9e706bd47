import built from '#built/named-views.json';

/** A view that the atlas recommends: a picture, a title and a description. */
export interface NamedView {
	/** Names its pictures. */
	id: string;
	title: string;
	/** Path and query of a page, without the base path: `/2018?layers=students`. */
	link: string;
	text: string;
}

/** The gallery in its order. Small: every page of the map contains it. */
export const NAMED_VIEWS: readonly NamedView[] = built;

/** Units of a picture; at 1× a unit is a pixel. */
export const VIEW_PICTURE = { widthPx: 480, heightPx: 252 } as const;

/** A view's picture as a path of the site: `views/khorgos-dark.webp`. */
export const getViewPicture = ({ id }: Pick<NamedView, 'id'>, theme: 'dark' | 'light'): string =>
	`views/${id}-${theme}.webp`;
