/** The word of a region in links: `Almaty Region` is `almaty-region`. */
export const slugOfRegion = (name: string): string => name.toLowerCase().replaceAll(' ', '-');
