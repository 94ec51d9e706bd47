import { EDITION_NAME } from '../../data/atlas';

/** What an export says when it cannot be made, and the words it writes into files. */
export const EXPORT_WORDS = {
	noGround: 'The map’s ground did not load. Check the connection and try again.',
	tooLarge: (widthPx: number, heightPx: number) =>
		`This browser cannot make a picture of ${widthPx} × ${heightPx} pixels. Choose a smaller size.`,
	noDrawing: 'This browser could not draw the picture. Try a smaller size, or save it as SVG.',
	noEncoder:
		'This browser cannot encode video. Chrome, Edge and Firefox of recent years can; on the desktop they need no further program.',
	filmFailed: 'The video could not be encoded. Try the smaller size or fewer years.',
	step: (index: number, count: number) => `${index} of ${count}`,
	sources: 'Sources',
	sourcesContinued: (page: number) => `Sources, page ${page}`,
	notes: 'Notes',
	picture: (title: string) => `Map: ${title}`,
	licence: `Made with the Soft Power Atlas, data of ${EDITION_NAME}. Its selection and arrangement of the data: CC BY 4.0. Data: by source, as listed. Map: Natural Earth; pipeline courses after Global Energy Monitor, CC BY 4.0; deals: American Enterprise Institute; loans and sites: AidData, ODC-By, with OpenStreetMap, ODbL. Borders as in the source.`,
	missingView: 'The view of this step could not be read.'
} as const;
