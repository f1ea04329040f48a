import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { run } from './workspace/processes.mjs';

const OLD_NODE = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.18.9'}})`;

describe('npm start says in a sentence', () => {
  it('that Node is too old', async () => {
    const { code, output } = await run(process.execPath, ['--import', OLD_NODE, 'tools/start.mjs'], {
      timeoutSeconds: 20,
    });
    assert.equal(code, 1);
    assert.match(output, /需要 Node 20\.19.*20\.18\.9/);
  });

  it('that the port is taken, and which command takes another', async () => {
    const taken = createServer().listen(0, '0.0.0.0');
    await once(taken, 'listening');
    const { port } = taken.address();
    const { code, output } = await run(process.execPath, ['tools/start.mjs'], {
      env: { PORT: String(port) },
      timeoutSeconds: 20,
    });
    taken.close();
    assert.equal(code, 1);
    assert.match(output, new RegExp(`端口 ${port} 已被占用.*PORT=${port + 1} npm start`));
  });

  it('that PORT is not a number', async () => {
    const { code, output } = await run(process.execPath, ['tools/start.mjs'], {
      env: { PORT: 'x' },
      timeoutSeconds: 20,
    });
    assert.equal(code, 1);
    assert.match(output, /PORT 不是端口号.*x/);
  });
});
