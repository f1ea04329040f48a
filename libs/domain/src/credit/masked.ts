import { maskMobiles, maskPerson } from '../audit/mask';

const ID_NUMBER = /(?<![0-9A-Za-z])(\d{6})(?:18|19|20)\d{9}([\dXx])(?![0-9A-Za-z])/g;
const NAMED_PERSON =
  /(当事人|负责人|责任人|法定代表人|经营者|投资人|联系人)(姓名)?([:：为]?\s*)(\p{Script=Han}{2,4})(?=[,，。;；、（(\s]|$)/gu;

/** A decision names people; what is shown of it does not: telephone and identity numbers, and names that stand beside their part. */
export const maskDecision = (text: string): string =>
  maskMobiles(text)
    .replace(ID_NUMBER, '$1**********$2')
    .replace(NAMED_PERSON, (_, part: string, named: string | undefined, between: string, name: string) =>
      [part, named ?? '', between, maskPerson(name)].join(''),
    );
