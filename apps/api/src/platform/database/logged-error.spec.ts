import { QueryFailedError } from 'typeorm';
import { loggedError } from '../http/logged-error';

describe('an error in the log', () => {
  it('says what went wrong and where, without what people typed', () => {
    const driver = Object.assign(new Error("Incorrect value: '13812340000'"), { sql: "SET phone = '13812340000'" });
    const line = loggedError(new QueryFailedError('UPDATE contact SET name = ?', ['张三丰'], driver));
    expect(line).toMatchObject({ type: 'QueryFailedError', message: "Incorrect value: '138****00'" });
    expect(line.stack).toContain('logged-error.spec');
    expect(JSON.stringify(line)).not.toMatch(/张三丰|13812340000|SET name/);
  });

  it('takes what was thrown and is no error', () => expect(loggedError('no')).toMatchObject({ message: 'no' }));
});
