/** What lessons keep by themselves from one start of the program to the next. */
package neuronlab.app.memory;
