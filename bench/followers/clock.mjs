/** Milliseconds on the clock that all processes of a machine share. */
export const readClockMs = () => Number(process.hrtime.bigint()) / 1e6;
