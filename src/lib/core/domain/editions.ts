/** Year, month, and a number from the second edition of a month on. */
const EDITION = /^\d{4}-(0[1-9]|1[0-2])(-[1-9]\d?)?$/;

/** Whether a text has the form of an edition's name. */
export const isEditionName = (text: string): boolean => EDITION.test(text);
