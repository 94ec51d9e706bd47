/**
 * `npm run audit:licences`: writes docs/dependencies.md and docs/data-licences.md, and fails if a licence
 * is not allowed or a file of geometry has none.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatLicences, isAllowed, listDependencies } from './audit/licences.mjs';
import { formatDataLicences, listDataFaults, listDataLicences } from './audit/data-licences.mjs';
import { top } from './steps.mjs';

const dependencies = listDependencies();
writeFileSync(resolve(top, 'docs/dependencies.md'), formatLicences(dependencies));
const refused = dependencies.filter(({ licence }) => !isAllowed(licence));
for (const { name, licence } of refused) console.error(`${name}: ${licence} is not allowed yet.`);
console.log(`docs/dependencies.md: ${dependencies.length} packages.`);
const data = listDataLicences();
writeFileSync(resolve(top, 'docs/data-licences.md'), formatDataLicences(data));
const faults = listDataFaults(data);
for (const fault of faults) console.error(`${fault}.`);
console.log(`docs/data-licences.md: ${data.length} licences.`);
process.exitCode = refused.length + faults.length > 0 ? 1 : 0;
