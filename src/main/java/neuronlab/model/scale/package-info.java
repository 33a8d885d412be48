/**
 * Features on one scale: fitted to a table, applied to whatever a model sees, and taken out of its parameters again
 * where a reader wants them in the units of the data.
 */
package neuronlab.model.scale;
