/** Icons come as text (`loader` in project.json). */
declare module '*.svg' {
  const svg: string;
  export default svg;
}
