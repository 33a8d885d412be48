/** Where data sets come from: the lessons' houses, and files of comma-separated values. */
package neuronlab.model.data;
