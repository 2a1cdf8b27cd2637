using System;
using System.Linq;
using Acme.Petstore;

const string json = """{"id":7,"name":"Fish, formerly Bird","kind":"dog","born":"2020-02-29","colour":"red"}""";

Pet pet = Pet.FromJson(json);
Console.WriteLine($"{pet.Id} {pet.Kind?.Known} {pet.Born:yyyy}");
Console.WriteLine(pet.ToJson());
Console.WriteLine(string.Join(" ", pet.Validate().Select(error => $"{error.Path} {error.Keyword}")));
Console.WriteLine($"{typeof(PetClient).IsPublic} {string.Join(",", typeof(Pet).GetProperties().Select(property => property.Name).OrderBy(name => name, StringComparer.Ordinal))}");
