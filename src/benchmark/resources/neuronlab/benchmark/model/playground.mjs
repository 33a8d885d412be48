// Arguments: Playground's nn.js, how many points there are, how many a step looks at, the sizes of the hidden layers.
const [source, count, batch, ...hidden] = process.argv.slice(1);
const loaded = await import('file://' + source);
const nn = loaded.default?.buildNetwork ? loaded.default : loaded;
const points = Array.from({length: Number(count)}, (_, i) => {
  const angle = i * 2.4;
  const radius = i % 2 ? 4 : 1;
  return [radius * Math.cos(angle), radius * Math.sin(angle), i % 2 ? -1 : 1];
});
const shape = [2, ...hidden.map(Number), 1];
const network = nn.buildNetwork(shape, nn.Activations.TANH, nn.Activations.TANH, null, ['x', 'y']);
function epoch() {
  for (let i = 0; i < points.length; i++) {
    nn.forwardProp(network, points[i].slice(0, 2));
    nn.backProp(network, points[i][2], nn.Errors.SQUARE);
    if ((i + 1) % Number(batch) === 0) nn.updateWeights(network, 0.03, 0);
  }
}
function run(milliseconds) {
  const begun = performance.now();
  let epochs = 0;
  while (performance.now() - begun < milliseconds) { epoch(); epochs++; }
  return epochs / (performance.now() - begun) * 1000;
}
run(2000);
console.log([run(1000), run(1000), run(1000)].sort((a, b) => a - b)[1]);
