/** The word of a region in links, unless the table names another: `Almaty Region` is `almaty-region`. */
export const getRegionSlug = ({ id, name_en: name }: { id: string; name_en: string }): string =>
	id || name.toLowerCase().replaceAll(' ', '-');
