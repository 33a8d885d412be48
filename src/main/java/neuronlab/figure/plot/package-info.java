/**
 * One chart: a frame of two axes ({@link neuronlab.figure.plot.Plot}), layers that draw in it, and a cursor that visits
 * what they show. A figure chooses the layers and says what can be visited; {@link neuronlab.figure.plot.Chart} does the
 * rest.
 */
package neuronlab.figure.plot;
