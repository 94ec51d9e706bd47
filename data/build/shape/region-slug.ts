/** The word of a region in links: `Almaty Region` is `almaty-region`. */
export const getRegionSlug = (name: string): string => name.toLowerCase().replaceAll(' ', '-');
