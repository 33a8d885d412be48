/** How long the model's steps take. */
package neuronlab.benchmark.model;
