import { toXml } from './open311-xml';

it('writes a list as the standard names it, with nothing in it that is not text', () => {
  expect(toXml('requests', [{ service_request_id: 'YZ1', address: null, status_notes: '<b>&"已\u0001办"</b>' }])).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<service_requests><request><service_request_id>YZ1</service_request_id>' +
      '<address/><status_notes>&lt;b&gt;&amp;&quot;已办&quot;&lt;/b&gt;</status_notes></request></service_requests>\n',
  );
});

it.each([
  ['services', '<services></services>'],
  ['errors', '<errors></errors>'],
] as const)('an empty list of %s is a list', (list, xml) => expect(toXml(list, [])).toContain(xml));
