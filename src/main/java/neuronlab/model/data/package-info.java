/**
 * Tables of examples, and how they are read from files of comma-separated values.
 *
 * <p>A {@link neuronlab.model.data.Table} is what every model learns from, be it the lessons' or the reader's own.
 */
package neuronlab.model.data;
