/** The lesson on learning rates and on scaling: how large a step may be, and why a bowl is easier than a gutter. */
package neuronlab.lesson.rates;
