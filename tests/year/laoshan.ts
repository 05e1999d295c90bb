import { readDemonstration } from '../../scripts/demonstration/seed';

const laoshan = readDemonstration().find(({ organisation }) => organisation.code === 'laoshan')!;

/** Laoshan's printed list and its offices, as the demonstration has them; what is done in the year is the script's own. */
export const LIST = laoshan.list;
export const ORGANISATION = laoshan.organisation;
