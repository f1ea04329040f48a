import { Matches } from 'class-validator';

/** A masked value must not come back as if somebody had typed it. */
export const IsInClear = () => Matches(/^[^*＊]*$/, { message: '$property is masked' });
